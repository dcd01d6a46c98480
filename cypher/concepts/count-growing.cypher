// How many concepts have a place in the list by growth, counting no further than $limit.
// $months: 3, 6 or 12. $kinds: list, or null for all. $minPapers. $limit.
// Columns: concepts.
MATCH (c:Concept)
USING INDEX c:Concept(growth12, uid)
WHERE c.growth12 IS NOT NULL AND c.uid IS NOT NULL
  AND CASE $months WHEN 3 THEN c.growth3 WHEN 6 THEN c.growth6 ELSE c.growth12 END IS NOT NULL
  AND c.paperCount >= $minPapers AND ($kinds IS NULL OR c.kind IN $kinds)
WITH c LIMIT $limit
RETURN count(c) AS concepts
