-- Lists concepts: name, kind and definition are the lexicon's, whatever papers vote.
-- $rows: {uid, slug, name, kind, definition (or null)}.
INSERT INTO concept (uid, slug, name, kind, origin, listed, definition)
SELECT
  value ->> 'uid', value ->> 'slug', value ->> 'name', value ->> 'kind', 'lexicon', 1,
  value ->> 'definition'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO UPDATE SET
  name = excluded.name, kind = excluded.kind, origin = 'lexicon', listed = 1,
  definition = excluded.definition;
