-- The relations of the graph, from the end of the list: weakest first.
-- $minPapers, $limit.
-- $afterPapers, $afterA, $afterB, $beforePapers, $beforeA, $beforeB: the page lies strictly between these places.
-- Columns: a, b, papers, in order of papers ascending, a, b descending.
-- The pairs of one paper only have no index of their own: they follow from the primary key.
SELECT a, b, papers, rank FROM relation
WHERE rank < -1 AND a < b
  AND (rank, a, b) > (-$afterPapers, $afterA, $afterB)
  AND (rank, a, b) < (-$beforePapers, $beforeA, $beforeB) AND rank <= -$minPapers
UNION ALL
SELECT a, b, papers, rank FROM relation
WHERE rank = -1 AND a < b
  AND (rank, a, b) > (-$afterPapers, $afterA, $afterB)
  AND (rank, a, b) < (-$beforePapers, $beforeA, $beforeB) AND rank <= -$minPapers
  AND a <= iif($beforePapers = 1, $beforeA, 9007199254740991)
ORDER BY rank DESC, a DESC, b DESC
LIMIT $limit;
