-- How many relations there are. Unbounded: it reads the relations from end to end, where each stands under both its concepts.
-- Columns: relations.
SELECT count(*) / 2 AS relations FROM relation;
