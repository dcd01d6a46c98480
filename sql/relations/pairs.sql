-- The strongest relations of the graph as numbers only: what a ranking goes on with.
-- $minPapers (2 at least). $limit.
-- Columns: a, b, papers, paperCountsA, paperCountsB (five lists of one length, in no order of their own). One row.
-- Strongest is by papers descending, then a, b.
SELECT
  json_group_array(r.a) AS a, json_group_array(r.b) AS b, json_group_array(r.papers) AS papers,
  json_group_array(x.paper_count) AS paperCountsA, json_group_array(y.paper_count) AS paperCountsB
FROM (
  SELECT a, b, papers FROM relation
  WHERE rank < -1 AND a < b AND rank <= -$minPapers
  ORDER BY rank, a, b LIMIT $limit
) AS r
JOIN concept AS x ON x.uid = r.a
JOIN concept AS y ON y.uid = r.b;
