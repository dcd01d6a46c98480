-- Concepts by slug; that of a merged concept leads to the one that took it over.
-- $slugs: list.
-- Columns: requested (the slug asked for), CONCEPT.
SELECT asked.value AS requested, c.*
FROM json_each($slugs) AS asked
JOIN concept_view AS c ON c.slug = asked.value
WHERE asked.value NOT IN (SELECT slug FROM tombstone)
UNION ALL
SELECT asked.value, c.*
FROM json_each($slugs) AS asked
JOIN tombstone AS t ON t.slug = asked.value
JOIN concept_view AS c ON c.uid = t.target;
