-- The relations of the graph, strongest first.
-- $minPapers, $limit.
-- $afterPapers, $afterA, $afterB, $beforePapers, $beforeA, $beforeB: the page lies strictly between these places.
-- Columns: a, b, papers, in order of papers descending, a, b.
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
  AND a >= iif($afterPapers = 1, $afterA, -1)
ORDER BY rank, a, b
LIMIT $limit;
