// All relations in order of a, b, a page at a time, for exports.
// $afterA, $afterB: exclusive (-1, -1 for the first page). $limit.
// Columns: a, b, papers (three lists of one length, in order of a, b); one row.
MATCH (x:Concept)
USING INDEX SEEK x:Concept(uid)
WHERE x.uid >= $afterA
MATCH (x)-[r:CO_OCCURS]->(y:Concept)
WHERE x.uid > $afterA OR y.uid > $afterB
WITH x.uid AS a, y.uid AS b, r.papers AS papers
ORDER BY a, b
LIMIT $limit
RETURN collect(a) AS a, collect(b) AS b, collect(papers) AS papers
