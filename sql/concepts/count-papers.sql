-- Adds to the number of papers of concepts.
-- $rows: {uid, papers (a difference)}.
UPDATE concept SET paper_count = paper_count + (r.value ->> 'papers')
FROM jsonb_each($rows) AS r
WHERE concept.uid = r.value ->> 'uid';
