-- The papers that mention both of two concepts, for each of some pairs, newest first, undated last.
-- $rows: {of (a number of the pair), a (the one with fewer papers), b}. $limit (a pair).
-- Columns: of, PAPER, each pair's in order of sortKey descending.
-- Cost grows with the papers of a that lie between two that mention both.
WITH asked AS MATERIALIZED (
  SELECT key, value ->> 'of' AS of, value ->> 'a' AS a, value ->> 'b' AS b FROM json_each($rows)
)
SELECT asked.of, p.*
FROM asked
CROSS JOIN mention AS m ON m.uid = asked.a AND m.sort_key IN (
  SELECT n.sort_key FROM mention AS n
  WHERE n.uid = asked.a AND EXISTS (
    SELECT 1 FROM mention AS o WHERE o.uid = asked.b AND o.sort_key = n.sort_key
  )
  ORDER BY n.sort_key DESC
  LIMIT $limit
)
JOIN paper_view AS p ON p.id = m.paper_id
ORDER BY asked.key, m.sort_key DESC;
