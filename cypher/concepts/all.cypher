// All concepts in order of slug, a page at a time, for exports; also those that no paper names.
// $after: a slug, exclusive ('' for the first page). $limit.
// Columns: CONCEPT.
MATCH (c:Concept)
USING INDEX SEEK c:Concept(slug)
WHERE c.slug > $after
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.slug
LIMIT $limit
