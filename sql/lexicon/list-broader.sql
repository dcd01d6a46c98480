-- States the hierarchy.
-- $rows: {uid, parent}.
INSERT INTO broader (uid, parent)
SELECT value ->> 'uid', value ->> 'parent' FROM jsonb_each($rows)
WHERE true
ON CONFLICT DO NOTHING;
