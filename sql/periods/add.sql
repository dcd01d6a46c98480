-- Adds to the number of papers of the graph, by the period of their date.
-- $rows: {period, papers (a difference)}.
INSERT INTO period (period, papers)
SELECT value ->> 'period', value ->> 'papers'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (period) DO UPDATE SET papers = papers + excluded.papers;
