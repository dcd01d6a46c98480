// The earliest and the latest dated paper of concepts.
// $uids: list. $undated: above the sort keys of undated papers.
// Columns: uid, first, last (keys), firstOn, lastOn (dates); no row for a concept without dated paper.
UNWIND $uids AS uid
CALL (uid) {
  MATCH (f:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey > $undated
  RETURN f ORDER BY m.concept, m.sortKey LIMIT 1
}
CALL (uid) {
  MATCH (l:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey > $undated
  RETURN l ORDER BY m.concept DESC, m.sortKey DESC LIMIT 1
}
RETURN uid, f.key AS first, l.key AS last, f.publishedOn AS firstOn, l.publishedOn AS lastOn
