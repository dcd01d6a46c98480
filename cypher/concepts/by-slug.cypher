// Concepts by slug; that of a merged concept leads to the one that took it over.
// $slugs: list.
// Columns: requested (the slug asked for), CONCEPT.
UNWIND $slugs AS requested
CALL (requested) {
  MATCH (c:Concept {slug: requested})
  WHERE NOT EXISTS { (:Tombstone {slug: requested}) }
  RETURN c
  UNION
  MATCH (t:Tombstone {slug: requested})
  MATCH (c:Concept {uid: t.target})
  RETURN c
}
RETURN
  requested,
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
