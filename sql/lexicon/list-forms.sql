-- Marks spellings as the lexicon's.
-- $rows: {uid, form, fold}.
INSERT INTO form (uid, form, fold, listed)
SELECT value ->> 'uid', value ->> 'form', value ->> 'fold', 1
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, form) DO UPDATE SET listed = 1;
