-- Notes the concepts that decisions speak of.
-- $rows: {uid, number}.
INSERT INTO decision_about (uid, number)
SELECT value ->> 'uid', value ->> 'number' FROM jsonb_each($rows)
WHERE true
ON CONFLICT DO NOTHING;
