// All relations in order of a, b, a page at a time, for exports.
// $afterA, $afterB: exclusive (-1, -1 for the first page). $limit.
// Columns: a, b, papers.
MATCH (x:Concept)
USING INDEX x:Concept(uid)
WHERE x.uid >= $afterA
MATCH (x)-[r:CO_OCCURS]->(y:Concept)
WHERE x.uid > $afterA OR y.uid > $afterB
RETURN x.uid AS a, y.uid AS b, r.papers AS papers
ORDER BY x.uid, y.uid
LIMIT $limit
