-- What is another whenever readers could see something else: the revisions of the graph and of its layout, the length of the log.
-- And the number of the batch that was read last, which alone changes nothing that readers see.
-- Columns: revision, layout (revision it was computed from, null where there is none), decisions, progress.
SELECT
  revision,
  (SELECT revision FROM layout) AS layout,
  (SELECT coalesce(max(number), 0) FROM decision) AS decisions,
  (SELECT coalesce(max(number), 0) FROM progress) AS progress
FROM graph;
