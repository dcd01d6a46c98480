-- Papers by key; a key that a paper has given up leads to the paper that took it over.
-- $keys: list of keys.
-- Columns: requested (the key asked for), PAPER. Keys without a paper give no row.
SELECT k.key AS requested, p.*
FROM json_each($keys) AS asked
JOIN paper_key AS k ON k.key = asked.value
JOIN paper_view AS p ON p.id = k.paper_id;
