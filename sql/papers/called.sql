-- Stored papers that keys lead to, or that hold records, whether they count or not.
-- $keys: list of keys. $recordIds: list.
-- Columns: STORED, in order of key.
SELECT s.* FROM stored_paper AS s
WHERE s.id IN (
  SELECT paper_id FROM paper_key WHERE key IN (SELECT value FROM json_each($keys))
  UNION SELECT paper_id FROM record WHERE id IN (SELECT value FROM json_each($recordIds))
)
ORDER BY s.key;
