// Adds to the number of papers that name both of two concepts.
// $rows: {a, b, papers (a difference)}, a < b, sorted, so that neighbours in the file are written together; the runner makes
//   one map of them (src/graph/neo4j/compact.ts): uids (each concept once), pairs (lists of three: the places of a and b
//   among the uids, papers).
// Pairs of two papers and more carry their place in the lists of the strongest (rank, a, b); most pairs have one paper
// and stay out of these indexes.
// Each concept is looked up once, and a list holds them by place; one that is not there would fail the statement.
// A concept that is new has no pairs, so none is looked for.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND range(0, size($rows.uids) - 1) AS place
OPTIONAL MATCH (c:Concept {uid: $rows.uids[place]})
WITH place, c ORDER BY place
WITH collect([c]) AS concepts, collect(c.fresh IS NULL) AS known
UNWIND $rows.pairs AS pair
WITH
  concepts[pair[0]][0] AS a, concepts[pair[1]][0] AS b, $rows.uids[pair[0]] AS aUid,
  $rows.uids[pair[1]] AS bUid, pair[2] AS more, known[pair[0]] AND known[pair[1]] AS isKnown
WITH *, CASE WHEN isKnown THEN a END AS from
OPTIONAL MATCH (from)-[r:CO_OCCURS]->(b)
WITH a, b, aUid, bUid, r, coalesce(r.papers, 0) + more AS papers
FOREACH (_ IN CASE WHEN r IS NULL AND papers <= 1 THEN [1] ELSE [] END |
  CREATE (a)-[:CO_OCCURS {papers: papers}]->(b)
)
FOREACH (_ IN CASE WHEN r IS NULL AND papers > 1 THEN [1] ELSE [] END |
  CREATE (a)-[:CO_OCCURS {papers: papers, rank: -papers, a: aUid, b: bUid}]->(b)
)
FOREACH (old IN CASE WHEN r IS NULL THEN [] ELSE [r] END |
  SET
    old.papers = papers,
    old.rank = CASE WHEN papers > 1 THEN -papers END,
    old.a = CASE WHEN papers > 1 THEN aUid END,
    old.b = CASE WHEN papers > 1 THEN bUid END
)
