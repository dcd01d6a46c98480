-- All concepts in order of slug, a page at a time, for exports; also those that no paper names.
-- $after: a slug, exclusive ('' for the first page). $limit.
-- Columns: CONCEPT.
SELECT * FROM concept_view WHERE slug > $after ORDER BY slug LIMIT $limit;
