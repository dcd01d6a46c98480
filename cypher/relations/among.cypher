// The relations between members of a set, strongest first.
// $uids: list. $minPapers, $limit. Cost grows with the degrees of the set's members.
// Columns: a, b, papers, in order of papers descending, a, b.
MATCH (x:Concept)-[r:CO_OCCURS]->(y:Concept)
WHERE x.uid IN $uids AND r.papers >= $minPapers AND y.uid IN $uids
RETURN x.uid AS a, y.uid AS b, r.papers AS papers
ORDER BY papers DESC, a, b
LIMIT $limit
