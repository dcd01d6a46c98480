-- Papers by the places they stand at.
-- $sortKeys: list.
-- Columns: PAPER. Places without a paper give no row.
SELECT p.* FROM json_each($sortKeys) AS asked
JOIN paper_view AS p ON p.sortKey = asked.value;
