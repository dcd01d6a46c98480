// The strongest relations of the graph as numbers only: what a ranking goes on with.
// $minPapers (2 at least). $limit.
// Columns: a, b, papers, paperCountsA, paperCountsB (five lists of one length, in no order of their own). One row.
// Strongest is by papers descending, then a, b.
MATCH (x:Concept)-[r:CO_OCCURS]->(y:Concept)
USING INDEX SEEK r:CO_OCCURS(rank, a, b)
WHERE r.rank <= -$minPapers AND r.a IS NOT NULL AND r.b IS NOT NULL
WITH x, r, y ORDER BY r.rank, r.a, r.b LIMIT $limit
RETURN
  collect(r.a) AS a, collect(r.b) AS b, collect(r.papers) AS papers,
  collect(x.paperCount) AS paperCountsA, collect(y.paperCount) AS paperCountsB
