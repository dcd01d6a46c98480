-- The papers that introduce each of some concepts, earliest first, undated last.
-- $uids: list of concepts. $undated: above the sort keys of undated papers. $limit (a concept).
-- Columns: uid, key (of the paper).
SELECT i.uid, p.key
FROM json_each($uids) AS asked
JOIN mention AS i ON (i.uid, i.sort_key) IN (
  SELECT asked.value, sort_key FROM (
    SELECT sort_key FROM (
      SELECT n.sort_key FROM mention AS n
      WHERE n.uid = asked.value AND n.introduces = 1 AND n.sort_key > $undated
      ORDER BY n.sort_key LIMIT $limit
    )
    UNION ALL
    SELECT sort_key FROM (
      SELECT n.sort_key FROM mention AS n
      WHERE n.uid = asked.value AND n.introduces = 1 AND n.sort_key < $undated
      ORDER BY n.sort_key LIMIT $limit
    )
    LIMIT $limit
  )
)
JOIN paper AS p ON p.id = i.paper_id
ORDER BY asked.key, i.sort_key < $undated, i.sort_key;
