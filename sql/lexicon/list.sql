-- Lists concepts. Their names and kinds are settled afterwards: the lexicon's go before the votes of papers.
-- $rows: {uid, slug, name, kind (of a concept that is not there yet), listedName, listedKind (the lexicon's, or null where
--   it only lists names of the concept), definition (or null)}.
INSERT INTO concept (uid, slug, name, kind, origin, listed, listed_name, listed_kind, definition)
SELECT
  value ->> 'uid', value ->> 'slug', value ->> 'name', value ->> 'kind', 'lexicon', 1,
  value ->> 'listedName', value ->> 'listedKind', value ->> 'definition'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO UPDATE SET
  listed = 1, listed_name = excluded.listed_name, listed_kind = excluded.listed_kind,
  definition = excluded.definition;
