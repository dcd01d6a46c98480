-- Adds concepts that are not there yet; those that are stay as they are. concepts/settle decides name, kind and origin.
-- $rows: {uid, slug, name, kind, origin}.
INSERT INTO concept (uid, slug, name, kind, origin)
SELECT value ->> 'uid', value ->> 'slug', value ->> 'name', value ->> 'kind', value ->> 'origin'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO NOTHING;
