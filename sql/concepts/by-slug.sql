-- Concepts by slug.
-- $slugs: list.
-- Columns: CONCEPT.
SELECT * FROM concept_view WHERE slug IN (SELECT value FROM json_each($slugs));
