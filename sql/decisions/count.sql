-- How long the log is, and the revision of the graph.
-- Columns: revision, decisions.
SELECT revision, (SELECT coalesce(max(number), 0) FROM decision) AS decisions FROM graph;
