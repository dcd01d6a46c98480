// Adds to the number of papers that name both of two concepts.
// $rows: {a, b, papers (a difference)}, a < b, sorted, so that neighbours in the file are written together.
// Pairs of two papers and more carry their place in the list of the strongest (rank, a, b); most pairs have one paper
// and stay out of that index.
UNWIND $rows AS row
MATCH (a:Concept {uid: row.a})
MATCH (b:Concept {uid: row.b})
MERGE (a)-[r:CO_OCCURS]->(b)
ON CREATE SET r.papers = row.papers
ON MATCH SET r.papers = r.papers + row.papers
WITH r, row WHERE r.papers > 1 OR r.rank IS NOT NULL
SET
  r.rank = CASE WHEN r.papers > 1 THEN -r.papers END,
  r.a = CASE WHEN r.papers > 1 THEN row.a END,
  r.b = CASE WHEN r.papers > 1 THEN row.b END
