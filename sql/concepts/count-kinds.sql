-- How many concepts of each kind have a paper, as it is kept.
-- Columns: kind, concepts. Kinds that never had one give no row.
SELECT kind, concepts FROM kind_count;
