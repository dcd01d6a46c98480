-- The relations between members of a set, strongest first.
-- $uids: list. $minPapers, $limit. Cost grows with the degrees of the set's members.
-- Columns: a, b, papers (three lists of one length, in order of papers descending, a, b); one row.
SELECT
  json_group_array(a ORDER BY rank, a, b) AS a,
  json_group_array(b ORDER BY rank, a, b) AS b,
  json_group_array(-rank ORDER BY rank, a, b) AS papers
FROM (
  SELECT r.a, r.b, r.rank
  FROM json_each($uids) AS x
  CROSS JOIN relation AS r ON r.a = x.value
  -- The plus keeps the pairs of one concept a single walk; else each member of the set would be sought for.
  WHERE +r.b IN (SELECT value FROM json_each($uids)) AND r.a < r.b AND r.papers >= $minPapers
  ORDER BY r.rank, r.a, r.b
  LIMIT $limit
);
