-- States the hierarchy.
-- $rows: {uid, parent}.
INSERT INTO broader (uid, parent)
SELECT value ->> 'uid', value ->> 'parent' FROM json_each($rows)
WHERE true
ON CONFLICT DO NOTHING;
