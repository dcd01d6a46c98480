// Adds to the number of papers that name both of two concepts.
// $rows: {a, b, papers (a difference)}, a < b, sorted, so that neighbours in the file are written together.
// Pairs of two papers and more carry their place in the list of the strongest (rank, a, b); most pairs have one paper
// and stay out of that index.
// OPTIONAL MATCH and CREATE cost half of MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND $rows AS row
MATCH (a:Concept {uid: row.a})
MATCH (b:Concept {uid: row.b})
OPTIONAL MATCH (a)-[r:CO_OCCURS]->(b)
WITH a, b, r, row, coalesce(r.papers, 0) + row.papers AS papers
FOREACH (_ IN CASE WHEN r IS NULL AND papers <= 1 THEN [1] ELSE [] END |
  CREATE (a)-[:CO_OCCURS {papers: papers}]->(b)
)
FOREACH (_ IN CASE WHEN r IS NULL AND papers > 1 THEN [1] ELSE [] END |
  CREATE (a)-[:CO_OCCURS {papers: papers, rank: -papers, a: row.a, b: row.b}]->(b)
)
FOREACH (known IN CASE WHEN r IS NULL THEN [] ELSE [r] END |
  SET
    known.papers = papers,
    known.rank = CASE WHEN papers > 1 THEN -papers END,
    known.a = CASE WHEN papers > 1 THEN row.a END,
    known.b = CASE WHEN papers > 1 THEN row.b END
)
