-- Where the papers of concepts stand, newest first, undated last: a slice of each list asked for, with the edge.
-- $rows: {stream (any number, given back), uid, after, before (as in papers/page)}. $limit (a row).
-- Columns: stream, sortKey, count, confidence, introduces, each stream's in order of sortKey descending.
-- From the end of the list as places-back.
SELECT r.value ->> 'stream' AS stream, m.sort_key AS sortKey, m.count, m.confidence, m.introduces
FROM json_each($rows) AS r
JOIN mention AS m ON m.uid = r.value ->> 'uid' AND m.sort_key IN (
  SELECT n.sort_key FROM mention AS n
  WHERE n.uid = r.value ->> 'uid'
    AND n.sort_key < r.value ->> 'after' AND n.sort_key > r.value ->> 'before'
  ORDER BY n.sort_key DESC
  LIMIT $limit
)
ORDER BY stream, m.sort_key DESC;
