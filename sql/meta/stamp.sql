-- What is another whenever readers could see something else: the revisions of the graph and of its layout, the length of the log.
-- Columns: revision, layout (revision it was computed from, null where there is none), decisions.
SELECT
  revision,
  (SELECT revision FROM layout) AS layout,
  (SELECT coalesce(max(number), 0) FROM decision) AS decisions
FROM graph;
