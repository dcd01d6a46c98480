-- Notes papers with mentions that were extracted as a concept and count for another, or for none.
-- $rows: {uid (as extracted), paper (key), sortKey}.
INSERT INTO moved (uid, sort_key, paper_id)
SELECT r.value ->> 'uid', r.value ->> 'sortKey', p.id
FROM jsonb_each($rows) AS r
JOIN paper AS p ON p.key = r.value ->> 'paper'
WHERE true
ON CONFLICT DO NOTHING;
