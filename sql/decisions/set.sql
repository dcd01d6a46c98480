-- Names and kinds that decisions give concepts; concepts/settle lets them hold.
-- $rows: {uid, name (or null), kind (or null)}.
INSERT INTO setting (uid, name, kind)
SELECT value ->> 'uid', value ->> 'name', value ->> 'kind' FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO UPDATE SET name = excluded.name, kind = excluded.kind;
