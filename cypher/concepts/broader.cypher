// The parents of concepts.
// $uids: list.
// Columns: of (the uid asked for), CONCEPT; each one's in order of name, uid.
MATCH (child:Concept)-[:BROADER]->(c:Concept) WHERE child.uid IN $uids
RETURN
  child.uid AS `of`,
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY `of`, c.nameOrder, c.uid
