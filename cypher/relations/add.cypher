// Adds to the number of papers that name both of two concepts.
// $rows: {a, b, papers (a difference)}, a < b, sorted, so that neighbours in the file are written together.
// Pairs of two papers and more carry their place in the list of the strongest (rank, a, b); most pairs have one paper
// and stay out of that index.
// A concept that is new has no pairs, so none is looked for.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND $rows AS row
MATCH (a:Concept {uid: row.a})
MATCH (b:Concept {uid: row.b})
WITH row, a, b, CASE WHEN a.fresh IS NULL AND b.fresh IS NULL THEN a END AS known
OPTIONAL MATCH (known)-[r:CO_OCCURS]->(b)
WITH a, b, r, row, coalesce(r.papers, 0) + row.papers AS papers
FOREACH (_ IN CASE WHEN r IS NULL AND papers <= 1 THEN [1] ELSE [] END |
  CREATE (a)-[:CO_OCCURS {papers: papers}]->(b)
)
FOREACH (_ IN CASE WHEN r IS NULL AND papers > 1 THEN [1] ELSE [] END |
  CREATE (a)-[:CO_OCCURS {papers: papers, rank: -papers, a: row.a, b: row.b}]->(b)
)
FOREACH (old IN CASE WHEN r IS NULL THEN [] ELSE [r] END |
  SET
    old.papers = papers,
    old.rank = CASE WHEN papers > 1 THEN -papers END,
    old.a = CASE WHEN papers > 1 THEN row.a END,
    old.b = CASE WHEN papers > 1 THEN row.b END
)
