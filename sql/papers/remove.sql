-- Removes papers that another paper took over. Their records, keys and edges were moved or removed before.
-- $rows: {key}.
DELETE FROM paper WHERE key IN (SELECT value ->> 'key' FROM jsonb_each($rows));
