// Concepts by uid; that of a merged concept leads to the one that took it over.
// $uids: list.
// Columns: requested (the uid asked for), CONCEPT.
UNWIND $uids AS requested
OPTIONAL MATCH (t:Tombstone {uid: requested})
WITH requested, CASE WHEN t IS NULL THEN requested ELSE t.target END AS live
MATCH (c:Concept {uid: live})
RETURN
  requested,
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
