// Version 8: decisions of people about the graph, as an append-only log, and what they come to.

// (:Decision {number, id, body}): body is the decision as JSON, see src/decisions/decision-line.ts; number its place in
// the log, from 1. (:DecisionAbout {uid, number}): the concepts that a decision speaks of.
CREATE CONSTRAINT decision_number IF NOT EXISTS FOR (d:Decision) REQUIRE d.number IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT decision_about_uid_number IF NOT EXISTS
FOR (a:DecisionAbout) REQUIRE (a.uid, a.number) IS UNIQUE;

// (:Setting {uid, name, nameOrder, kind}): names and kinds that decisions give concepts; they go before those of the lexicon
// and the votes of papers.
CREATE CONSTRAINT setting_uid IF NOT EXISTS FOR (s:Setting) REQUIRE s.uid IS UNIQUE;

// (:Tombstone {uid, slug, target}): concepts that are no more; `target` is the one that took them over, absent for a
// banned one.
CREATE CONSTRAINT tombstone_uid IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.uid IS UNIQUE;
CREATE CONSTRAINT tombstone_slug IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.slug IS UNIQUE;

// (:Paper)-[:MOVED {concept, sortKey}]->(:MovedConcept {uid}): papers with mentions that were extracted as a concept and
// count for another, or for none: beside MENTIONS, where these are not found, what must be looked at when a decision is undone.
CREATE CONSTRAINT moved_concept_uid IF NOT EXISTS FOR (c:MovedConcept) REQUIRE c.uid IS UNIQUE;
CREATE INDEX moved_by_concept IF NOT EXISTS FOR ()-[m:MOVED]-() ON (m.concept, m.sortKey);

// (:Lexicon {id: 1, entries}): the lexicon as it was handed over, as JSON. A store without it is given it by the next
// ingest, which must not take the lexicon for known.
CREATE CONSTRAINT lexicon_id IF NOT EXISTS FOR (l:Lexicon) REQUIRE l.id IS UNIQUE;
MATCH (g:Graph {id: 1}) WHERE NOT EXISTS { (:Lexicon {id: 1}) }
SET g.lexiconFingerprint = null;

// (:Concept {..., listedName, listedNameOrder, listedKind}): the lexicon's own, which come back where a decision about them is undone;
// absent where it has no entry. (:Form {..., curated}): true where a decision calls the concept so, else absent.
MATCH (c:Concept {listed: true})
SET c.listedName = c.name, c.listedNameOrder = c.nameOrder, c.listedKind = c.kind;
