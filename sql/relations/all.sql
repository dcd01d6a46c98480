-- All relations in order of a, b, a page at a time, for exports.
-- $afterA, $afterB: exclusive (-1, -1 for the first page). $limit.
-- Columns: a, b, papers (three lists of one length, in order of a, b); one row.
SELECT
  json_group_array(a ORDER BY a, b) AS a,
  json_group_array(b ORDER BY a, b) AS b,
  json_group_array(papers ORDER BY a, b) AS papers
FROM (
  SELECT a, b, papers FROM relation WHERE (a, b) > ($afterA, $afterB) AND a < b ORDER BY a, b LIMIT $limit
);
