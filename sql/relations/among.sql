-- The relations between members of a set, strongest first.
-- $uids: list, each once. $minPapers, $limit. Up to 100 members are sought for two by two; of more, all pairs of each are walked
-- through: that grows with their degrees, but not with the square of their number.
-- Columns: a, b, papers (three lists of one length, in order of papers descending, a, b); one row.
WITH
member (uid) AS MATERIALIZED (SELECT value FROM json_each($uids)),
found AS (
  SELECT r.a, r.b, r.rank
  FROM member AS x
  CROSS JOIN member AS y
  CROSS JOIN relation AS r ON r.a = x.uid AND r.b = y.uid
  WHERE (SELECT count(*) FROM member) <= 100 AND x.uid < y.uid AND r.papers >= $minPapers
  UNION ALL
  SELECT r.a, r.b, r.rank
  FROM member AS x
  CROSS JOIN relation AS r ON r.a = x.uid
  -- The plus keeps the pairs of one concept a single walk; else each member of the set would be sought for.
  WHERE (SELECT count(*) FROM member) > 100
    AND +r.b IN (SELECT uid FROM member) AND r.a < r.b AND r.papers >= $minPapers
  ORDER BY rank, a, b
  LIMIT $limit
)
SELECT
  json_group_array(a ORDER BY rank, a, b) AS a,
  json_group_array(b ORDER BY rank, a, b) AS b,
  json_group_array(-rank ORDER BY rank, a, b) AS papers
FROM found;
