-- The relations that join one set to another, strongest first.
-- $from, $to: lists of concepts without one in common. $limit. Cost grows with the degrees of $from.
-- Columns: a, b, papers (three lists of one length: a of $from, b of $to; in order of papers descending, a, b); one row.
SELECT
  json_group_array(a ORDER BY papers DESC, a, b) AS a,
  json_group_array(b ORDER BY papers DESC, a, b) AS b,
  json_group_array(papers ORDER BY papers DESC, a, b) AS papers
FROM (
  SELECT r.a, r.b, r.papers
  FROM json_each($from) AS x CROSS JOIN relation AS r ON r.a = x.value
  WHERE +r.b IN (SELECT value FROM json_each($to))
  ORDER BY r.papers DESC, r.a, r.b
  LIMIT $limit
);
