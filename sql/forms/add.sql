-- Adds to what papers say of spellings; a new one can be completed from each of its words (by a trigger).
-- $rows: {uid, form, fold, tails (list), named, mentioned, folded (differences)}.
INSERT INTO form (uid, form, fold, tails, named, mentioned, folded)
SELECT
  value ->> 'uid', value ->> 'form', value ->> 'fold', value ->> 'tails', value ->> 'named',
  value ->> 'mentioned', value ->> 'folded'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, form) DO UPDATE SET
  named = named + excluded.named,
  mentioned = mentioned + excluded.mentioned,
  folded = folded + excluded.folded;
