-- All partners of a set outside of it, each once, looking no further than $limit.
-- $uids: list. $kinds: list, or null for all. $minPapers, $limit.
-- Columns: uids (list; ascending only where it is shorter than $limit, for what is cut is left to the store); one row.
SELECT json_group_array(other ORDER BY other) AS uids
FROM (
  SELECT DISTINCT other FROM (
    SELECT r.b AS other
    FROM json_each($uids) AS x CROSS JOIN relation AS r ON r.a = x.value
    WHERE r.papers >= $minPapers AND +r.b NOT IN (SELECT value FROM json_each($uids))
    UNION ALL
    SELECT r.a
    FROM json_each($uids) AS x CROSS JOIN relation AS r ON r.b = x.value
    WHERE r.papers >= $minPapers AND +r.a NOT IN (SELECT value FROM json_each($uids))
  )
  WHERE (other & 255 OR deadline()) AND ($kinds IS NULL
    OR (SELECT kind FROM concept WHERE uid = other) IN (SELECT value FROM json_each($kinds)))
  LIMIT $limit
);
