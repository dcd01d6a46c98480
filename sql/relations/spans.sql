-- When the papers that make relations were first and last dated: of all relations from one to another, both included, in order of a, b.
-- $fromA, $fromB, $toA, $toB: a < b. $undated: above the sort keys of undated papers.
-- Cost grows with the papers of the concepts between $fromA and $toA.
-- Columns: a, b, firstOn, lastOn (dates; four lists of one length, in order of a, b); one row. None for a relation without dated paper.
SELECT
  json_group_array(a ORDER BY a, b) AS a,
  json_group_array(b ORDER BY a, b) AS b,
  json_group_array(substr(first, 1, instr(first, '|') - 1) ORDER BY a, b) AS firstOn,
  json_group_array(substr(last, 1, instr(last, '|') - 1) ORDER BY a, b) AS lastOn
FROM (
  SELECT x.uid AS a, y.uid AS b, min(x.sort_key) AS first, max(x.sort_key) AS last
  FROM mention AS x CROSS JOIN mention AS y ON y.paper_id = x.paper_id AND y.uid > x.uid
  WHERE x.uid BETWEEN $fromA AND $toA AND x.sort_key > $undated
    AND (x.uid > $fromA OR y.uid >= $fromB) AND (x.uid < $toA OR y.uid <= $toB)
    AND (x.paper_id & 63 OR deadline())
  GROUP BY x.uid, y.uid
);
