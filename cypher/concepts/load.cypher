// Concepts by uid.
// $uids: list.
// Columns: CONCEPT.
MATCH (c:Concept) WHERE c.uid IN $uids
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
