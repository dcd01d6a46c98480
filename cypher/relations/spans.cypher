// When the papers that make relations were first and last dated: of all relations from one to another, both included, in order of a, b.
// $fromA, $fromB, $toA, $toB: a < b. $undated: above the sort keys of undated papers.
// Cost grows with the papers of the concepts between $fromA and $toA.
// Columns: a, b, firstOn, lastOn (dates; four lists of one length, in order of a, b); one row. None for a relation without dated paper.
MATCH (x:Concept)
USING INDEX SEEK x:Concept(uid)
WHERE x.uid >= $fromA AND x.uid <= $toA
MATCH (x)<-[m:MENTIONS]-(:Paper)-[:MENTIONS]->(y:Concept)
WHERE m.sortKey > $undated AND y.uid > x.uid
  AND (x.uid > $fromA OR y.uid >= $fromB) AND (x.uid < $toA OR y.uid <= $toB)
WITH x.uid AS a, y.uid AS b, min(m.sortKey) AS first, max(m.sortKey) AS last
ORDER BY a, b
RETURN collect(a) AS a, collect(b) AS b,
  collect(split(first, '|')[0]) AS firstOn, collect(split(last, '|')[0]) AS lastOn
