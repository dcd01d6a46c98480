// The relations that join one set to another, strongest first.
// $from, $to: lists of concepts without one in common. $limit. Cost grows with the degrees of $from.
// Columns: a, b, papers (three lists of one length: a of $from, b of $to; in order of papers descending, a, b); one row.
OPTIONAL MATCH (x:Concept)-[r:CO_OCCURS]-(y:Concept)
WHERE x.uid IN $from AND y.uid IN $to
WITH x.uid AS a, y.uid AS b, r.papers AS papers
ORDER BY papers DESC, a, b
LIMIT $limit
RETURN collect(a) AS a, collect(b) AS b, collect(papers) AS papers
