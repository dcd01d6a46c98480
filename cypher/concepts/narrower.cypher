// The children of concepts, also those that no paper names.
// $uids: list.
// Columns: of (the uid asked for), CONCEPT; each one's in order of name, uid.
MATCH (c:Concept)-[:BROADER]->(parent:Concept) WHERE parent.uid IN $uids
RETURN
  parent.uid AS `of`,
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY `of`, c.nameOrder, c.uid
