// Version 1 of the database, one statement after the other: papers with their records, concepts with their votes, and
// the edges between them. Each statement may run again, so that two processes may try.
// Every number here is a sum of integers, so the order in which papers arrive leaves no trace.

CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;

// (:Paper {key, sortKey, fingerprint, textHash, viewHash, shownRecordId, dateFrom, dateTo, publishedOn, precision,
//   updatedOn, arxiv, doi, url, organisation, language, truncated, title, authors, categories, abstract, mentions,
//   titleWords, abstractWords})
// sortKey is built by sort-key.ts: descending it is newest first, undated last.
// dateFrom and dateTo are the first and last day of what is known of the date; absent where nothing is.
// titleWords and abstractWords are the words of the full text, as src/graph/neo4j/full-text.ts makes them.
CREATE CONSTRAINT paper_key IF NOT EXISTS FOR (p:Paper) REQUIRE p.key IS UNIQUE;
CREATE INDEX paper_by_sort_key IF NOT EXISTS FOR (p:Paper) ON (p.sortKey);
CREATE INDEX paper_by_fingerprint IF NOT EXISTS FOR (p:Paper) ON (p.fingerprint);
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (p:Paper) ON EACH [p.titleWords, p.abstractWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// (:PaperKey {key, place})-[:LEADS_TO]->(:Paper): every key a paper answers to; place 0 is the current key.
CREATE CONSTRAINT paper_key_key IF NOT EXISTS FOR (k:PaperKey) REQUIRE k.key IS UNIQUE;

// (:Record {id, own, arxiv, doi, titleHash, body})-[:OF]->(:Paper): own is `source:own id`; body the record as JSON.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
CREATE INDEX record_by_own IF NOT EXISTS FOR (r:Record) ON (r.own);
CREATE INDEX record_by_arxiv IF NOT EXISTS FOR (r:Record) ON (r.arxiv);
CREATE INDEX record_by_doi IF NOT EXISTS FOR (r:Record) ON (r.doi);
CREATE INDEX record_by_title IF NOT EXISTS FOR (r:Record) ON (r.titleHash);

// (:Concept {uid, slug, name, nameOrder, kind, origin, paperCount, rank, listed, definition})-[:BROADER]->(:Concept)
// nameOrder is the name as order-key.ts writes it, which mostly is the name itself.
// rank is paperCount turned round, so that "most papers first, then uid" is one ascending index.
CREATE CONSTRAINT concept_uid IF NOT EXISTS FOR (c:Concept) REQUIRE c.uid IS UNIQUE;
CREATE CONSTRAINT concept_slug IF NOT EXISTS FOR (c:Concept) REQUIRE c.slug IS UNIQUE;
CREATE INDEX concept_by_rank IF NOT EXISTS FOR (c:Concept) ON (c.rank, c.uid);
CREATE INDEX concept_by_name_order IF NOT EXISTS FOR (c:Concept) ON (c.nameOrder, c.uid);
CREATE INDEX concept_by_listed IF NOT EXISTS FOR (c:Concept) ON (c.listed);

// (:Form {uid, form, formOrder, fold, listed, named, mentioned, folded})-[:NAMES]->(:Concept): a spelling; papers in which the
// extractor chose it as the name (named), in which it occurs (mentioned), whose first spelling with this fold it is
// (folded: summed over a fold it counts each paper once).
CREATE CONSTRAINT form_uid_form IF NOT EXISTS FOR (f:Form) REQUIRE (f.uid, f.form) IS UNIQUE;
CREATE INDEX form_by_fold IF NOT EXISTS FOR (f:Form) ON (f.fold);
CREATE INDEX form_by_listed IF NOT EXISTS FOR (f:Form) ON (f.listed);

// (:Vote {uid, kind, origin, mentions, confidence})-[:VOTES_ON]->(:Concept): for its kind (largest sum of confidence)
// and its origin (first of ORIGINS with a mention).
CREATE CONSTRAINT vote_uid_kind_origin IF NOT EXISTS
FOR (v:Vote) REQUIRE (v.uid, v.kind, v.origin) IS UNIQUE;

// (:Paper)-[:MENTIONS {concept (its uid), sortKey, count, confidence, introduces, dateFrom, dateTo}]->(:Concept)
// The index is the order in which a concept's papers are paged.
CREATE INDEX mentions_by_concept IF NOT EXISTS
FOR ()-[m:MENTIONS]-() ON (m.concept, m.sortKey);

// (:Concept)-[:CO_OCCURS {papers}]->(:Concept), from the smaller to the larger uid. Pairs of two papers and more
// have rank (papers turned round), a and b (the uids) too; most have one and stay out of the index.
CREATE INDEX co_occurs_by_rank IF NOT EXISTS
FOR ()-[r:CO_OCCURS]-() ON (r.rank, r.a, r.b);

// (:Progress {input, line, done}): how far an input was read.
CREATE CONSTRAINT progress_input IF NOT EXISTS FOR (p:Progress) REQUIRE p.input IS UNIQUE;

// (:Graph {id: 1, version, revision, papers, undatedPapers, records, mentions, lexiconFingerprint}): one node.
MERGE (g:Graph {id: 1})
ON CREATE SET g.revision = 0, g.papers = 0, g.undatedPapers = 0, g.records = 0, g.mentions = 0
SET g.version = 1;
