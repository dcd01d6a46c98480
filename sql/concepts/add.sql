-- Adds to what papers say of concepts: how many name them, and since when. A new one comes with the name, kind and origin that
-- these papers decide on, and is counted under this kind at once (by a trigger).
-- $rows: {uid, slug, name, kind, origin, papers (a difference), first (the earliest date among new edges, as sort-key.ts
--   writes it, or null)}.
INSERT INTO concept (uid, slug, name, kind, origin, paper_count, first_seen, counted)
SELECT
  value ->> 'uid', value ->> 'slug', value ->> 'name', value ->> 'kind', value ->> 'origin',
  value ->> 'papers', coalesce(value ->> 'first', ''),
  iif(value ->> 'papers' > 0, value ->> 'kind', NULL)
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO UPDATE SET
  paper_count = paper_count + excluded.paper_count,
  first_seen = CASE
    WHEN first_seen = '' OR excluded.first_seen = '' THEN max(first_seen, excluded.first_seen)
    ELSE min(first_seen, excluded.first_seen)
  END;
