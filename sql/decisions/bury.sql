-- Concepts that are no more, and where their addresses lead.
-- $rows: {uid, slug, target (uid, or null for a banned one)}.
INSERT INTO tombstone (uid, slug, target)
SELECT value ->> 'uid', value ->> 'slug', value ->> 'target' FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO UPDATE SET target = excluded.target;
