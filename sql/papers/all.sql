-- All papers in order of key, a page at a time, for exports.
-- $after: a key, exclusive ('' for the first page). $limit.
-- Columns: PAPER.
SELECT * FROM paper_view WHERE key > $after ORDER BY key LIMIT $limit;
