-- Forgets the keys of papers that are removed without a successor.
-- $rows: {key}.
DELETE FROM paper_key WHERE key IN (SELECT value ->> 'key' FROM jsonb_each($rows));
