// All partners of a set outside of it, each once, looking no further than $limit.
// $uids: list. $kinds: list, or null for all. $minPapers, $limit.
// Columns: uids (list; ascending only where it is shorter than $limit, for what is cut is left to the store); one row.
OPTIONAL MATCH (x:Concept)-[r:CO_OCCURS]-(y:Concept)
WHERE x.uid IN $uids AND r.papers >= $minPapers AND NOT y.uid IN $uids
  AND ($kinds IS NULL OR y.kind IN $kinds)
WITH DISTINCT y.uid AS other LIMIT $limit
WITH other ORDER BY other
RETURN collect(other) AS uids
