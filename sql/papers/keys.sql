-- Makes keys lead to papers, from whichever paper they led to before.
-- $rows: {key, paper (the paper's current key), place (0 for the current key itself)}.
INSERT INTO paper_key (key, paper_id, place)
SELECT r.value ->> 'key', p.id, r.value ->> 'place'
FROM jsonb_each($rows) AS r
JOIN paper AS p ON p.key = r.value ->> 'paper'
WHERE true
ON CONFLICT (key) DO UPDATE SET paper_id = excluded.paper_id, place = excluded.place;
