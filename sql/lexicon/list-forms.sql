-- Marks spellings as the lexicon's.
-- $rows: {uid, form, fold, tails (list)}.
INSERT INTO form (uid, form, fold, tails, listed)
SELECT value ->> 'uid', value ->> 'form', value ->> 'fold', value ->> 'tails', 1
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, form) DO UPDATE SET listed = 1;
