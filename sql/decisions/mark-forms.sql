-- Marks spellings as given by a decision.
-- $rows: {uid, form, fold, tails (list)}.
INSERT INTO form (uid, form, fold, tails, curated)
SELECT value ->> 'uid', value ->> 'form', value ->> 'fold', value ->> 'tails', 1
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, form) DO UPDATE SET curated = 1;
