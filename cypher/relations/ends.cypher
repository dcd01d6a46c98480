// The earliest and the latest dated paper of each of some pairs.
// $rows: {a, b}. $undated: above the sort keys of undated papers.
// At worst all papers of the rarer concept are looked at.
// Columns: a, b, first, last (keys), firstOn, lastOn (dates); no row for a pair without dated paper.
UNWIND $rows AS row
MATCH (x:Concept {uid: row.a})
MATCH (y:Concept {uid: row.b})
WITH row,
  CASE WHEN x.paperCount <= y.paperCount THEN row.a ELSE row.b END AS rare,
  CASE WHEN x.paperCount <= y.paperCount THEN y ELSE x END AS common
CALL (rare, common) {
  MATCH (f:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = rare AND m.sortKey > $undated AND EXISTS { (f)-[:MENTIONS]->(common) }
  RETURN f ORDER BY m.concept, m.sortKey LIMIT 1
}
CALL (rare, common) {
  MATCH (l:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = rare AND m.sortKey > $undated AND EXISTS { (l)-[:MENTIONS]->(common) }
  RETURN l ORDER BY m.concept DESC, m.sortKey DESC LIMIT 1
}
RETURN row.a AS a, row.b AS b, f.key AS first, l.key AS last,
  f.publishedOn AS firstOn, l.publishedOn AS lastOn
