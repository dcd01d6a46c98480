-- Adds to the number of papers that name a concept, by the period of their date.
-- $rows: {uid, period, papers (a difference)}, sorted by uid.
INSERT INTO life (uid, period, papers)
SELECT value ->> 'uid', value ->> 'period', value ->> 'papers'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, period) DO UPDATE SET papers = papers + excluded.papers;
