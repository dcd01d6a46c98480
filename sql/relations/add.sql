-- Adds to the number of papers that name both of two concepts.
-- $rows: {a, b, papers (a difference)}, a < b.
-- Sorted, so that neighbours in the file are written together: the more rows at once, the fewer pages a row.
INSERT INTO relation (a, b, papers)
SELECT a, b, papers FROM (
  SELECT value ->> 'a' AS a, value ->> 'b' AS b, value ->> 'papers' AS papers FROM jsonb_each($rows)
  UNION ALL
  SELECT value ->> 'b', value ->> 'a', value ->> 'papers' FROM jsonb_each($rows)
)
WHERE true
ORDER BY a, b
ON CONFLICT (a, b) DO UPDATE SET papers = papers + excluded.papers;
