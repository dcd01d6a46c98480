// Concepts with a spelling whose fold begins with a prefix, for completion while typing.
// $from, $to: the folded prefix and the first string after all that begin with it. $minPapers, $limit.
// Bounded by the spellings under the prefix, not by $limit.
// Columns: CONCEPT, in order of paperCount descending, uid.
// Neo4j walks the prefix itself: it may compare a text with $to by UTF-16 unit.
MATCH (f:Form)
USING INDEX f:Form(fold)
WHERE f.fold STARTS WITH $from AND $to IS NOT NULL
MATCH (f)-[:NAMES]->(c:Concept)
WITH DISTINCT c WHERE c.paperCount >= $minPapers
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.rank, c.uid
LIMIT $limit
