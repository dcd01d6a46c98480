-- The concepts of a community, most papers first, then uid.
-- $community. $kinds: list, or null for all. $minPapers. $limit. Cost grows with the community.
-- Columns: CONCEPT, in order of paperCount descending, uid.
SELECT c.*
FROM place AS p CROSS JOIN concept_view AS c ON c.uid = p.uid
WHERE p.community = $community AND c.paperCount >= $minPapers
  AND ($kinds IS NULL OR c.kind IN (SELECT value FROM json_each($kinds)))
ORDER BY c.rank, c.uid
LIMIT $limit;
