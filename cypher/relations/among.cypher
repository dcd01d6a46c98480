// The relations between members of a set, strongest first.
// $uids: list. $minPapers, $limit. Cost grows with the degrees of the set's members.
// Columns: a, b, papers (three lists of one length, in order of papers descending, a, b); one row.
OPTIONAL MATCH (x:Concept)-[r:CO_OCCURS]->(y:Concept)
WHERE x.uid IN $uids AND r.papers >= $minPapers AND y.uid IN $uids
WITH x.uid AS a, y.uid AS b, r.papers AS papers
ORDER BY papers DESC, a, b
LIMIT $limit
RETURN collect(a) AS a, collect(b) AS b, collect(papers) AS papers
