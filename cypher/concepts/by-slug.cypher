// Concepts by slug.
// $slugs: list.
// Columns: CONCEPT.
MATCH (c:Concept) WHERE c.slug IN $slugs
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
