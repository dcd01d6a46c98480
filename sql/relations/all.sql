-- All relations in order of a, b, a page at a time, for exports.
-- $afterA, $afterB: exclusive (-1, -1 for the first page). $limit.
-- Columns: a, b, papers.
SELECT a, b, papers FROM relation WHERE (a, b) > ($afterA, $afterB) AND a < b ORDER BY a, b LIMIT $limit;
