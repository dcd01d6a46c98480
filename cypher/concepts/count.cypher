// How many concepts there are, counting no further than $limit.
// $kinds: list, or null for all. $minPapers. $limit.
// Columns: concepts.
MATCH (c:Concept)
USING INDEX SEEK c:Concept(rank, uid)
WHERE c.rank <= -$minPapers AND c.uid IS NOT NULL AND ($kinds IS NULL OR c.kind IN $kinds)
WITH c LIMIT $limit
RETURN count(c) AS concepts
