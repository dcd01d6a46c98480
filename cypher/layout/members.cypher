// The concepts of a community, most papers first, then uid.
// $community. $kinds: list, or null for all. $minPapers. $limit. Cost grows with the community.
// Columns: CONCEPT, in order of paperCount descending, uid.
MATCH (c:Concept)
WHERE c.community = $community AND c.paperCount >= $minPapers
  AND ($kinds IS NULL OR c.kind IN $kinds)
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.rank, c.uid
LIMIT $limit
