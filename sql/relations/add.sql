-- Adds to the number of papers that name both of two concepts.
-- $rows: {a, b, papers (a difference)}, a < b. Run once for each and once with a and b exchanged, sorted by both
--   (src/graph/sqlite/row-by-row.ts): the more rows at once, the fewer pages a row.
INSERT INTO relation (a, b, papers) VALUES (?, ?, ?)
ON CONFLICT (a, b) DO UPDATE SET papers = papers + excluded.papers;
