-- Adds to the number of papers that name both of two concepts.
-- $rows: {a, b, papers (a difference)}, a < b, sorted, so that neighbours in the file are written together.
INSERT INTO relation (a, b, papers)
SELECT value ->> 'a', value ->> 'b', value ->> 'papers'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (a, b) DO UPDATE SET papers = papers + excluded.papers;
