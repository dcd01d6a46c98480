-- Concepts by uid; that of a merged concept leads to the one that took it over.
-- $uids: list.
-- Columns: requested (the uid asked for), CONCEPT.
SELECT asked.value AS requested, c.*
FROM json_each($uids) AS asked
LEFT JOIN tombstone AS t ON t.uid = asked.value
JOIN concept_view AS c ON c.uid = iif(t.uid IS NULL, asked.value, t.target);
