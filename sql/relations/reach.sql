-- All partners of a set outside of it, each once, looking no further than $limit.
-- $uids: list. $kinds: list, or null for all. $minPapers, $limit.
-- Columns: uids (list; ascending only where it is shorter than $limit, for what is cut is left to the store); one row.
SELECT json_group_array(other ORDER BY other) AS uids
FROM (
  SELECT DISTINCT r.b AS other
  FROM json_each($uids) AS x CROSS JOIN relation AS r ON r.a = x.value
  WHERE r.papers >= $minPapers AND +r.b NOT IN (SELECT value FROM json_each($uids))
    AND (r.b & 255 OR deadline())
    AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = r.b) IN
      (SELECT value FROM json_each($kinds)))
  LIMIT $limit
);
