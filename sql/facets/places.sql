-- Where the papers of authors, categories and organisations stand, newest first, undated last: a slice of each list.
-- $rows: {stream (any number, given back), list, after, before (as in papers/page)}. $limit (a row).
-- Columns: stream, sortKey, each stream's in order of sortKey descending.
-- From the end of the list as places-back.
SELECT r.value ->> 'stream' AS stream, f.sort_key AS sortKey
FROM json_each($rows) AS r
JOIN facet AS f ON f.list = r.value ->> 'list' AND f.sort_key IN (
  SELECT n.sort_key FROM facet AS n
  WHERE n.list = r.value ->> 'list'
    AND n.sort_key < r.value ->> 'after' AND n.sort_key > r.value ->> 'before'
  ORDER BY n.sort_key DESC
  LIMIT $limit
)
ORDER BY stream, f.sort_key DESC;
