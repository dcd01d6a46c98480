// Papers that may count otherwise once decisions about a concept change: those linked to it, and those of which mentions
// were extracted as it and count for another, or for none.
// $uid. $after, $upTo: sort keys, the first exclusive. $limit.
// Columns: key, sortKey, dateFrom, dateTo, title, abstract, mentions (text), textHash, viewHash, fingerprint, keys (list);
//   in order of sortKey.
CALL () {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = $uid AND m.sortKey > $after AND m.sortKey <= $upTo
  RETURN p, m.sortKey AS sortKey ORDER BY m.concept, m.sortKey LIMIT $limit
  UNION
  MATCH (p:Paper)-[m:MOVED]->(:MovedConcept)
  USING INDEX SEEK m:MOVED(concept, sortKey)
  WHERE m.concept = $uid AND m.sortKey > $after AND m.sortKey <= $upTo
  RETURN p, m.sortKey AS sortKey ORDER BY m.concept, m.sortKey LIMIT $limit
}
WITH p, sortKey ORDER BY sortKey LIMIT $limit
RETURN
  p.key AS key, sortKey, p.dateFrom AS dateFrom, p.dateTo AS dateTo, p.title AS title,
  p.abstract AS abstract, p.mentions AS mentions, p.textHash AS textHash, p.viewHash AS viewHash,
  p.fingerprint AS fingerprint,
  COLLECT { MATCH (k:PaperKey)-[:LEADS_TO]->(p) RETURN k.key ORDER BY k.place, k.key } AS keys
ORDER BY sortKey
