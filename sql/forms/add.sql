-- Adds to what papers say of spellings.
-- $rows: {uid, form, fold, named, mentioned, folded (differences)}.
INSERT INTO form (uid, form, fold, named, mentioned, folded)
SELECT
  value ->> 'uid', value ->> 'form', value ->> 'fold', value ->> 'named', value ->> 'mentioned',
  value ->> 'folded'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, form) DO UPDATE SET
  named = named + excluded.named,
  mentioned = mentioned + excluded.mentioned,
  folded = folded + excluded.folded;
