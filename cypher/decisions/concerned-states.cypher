// What tells whether the papers of a stretch are still those that were planned with; see decisions/concerned.
// $uid. $after, $upTo: sort keys, the first exclusive.
// Columns: sortKey, textHash, viewHash, fingerprint, keys (list); in order of sortKey.
CALL () {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = $uid AND m.sortKey > $after AND m.sortKey <= $upTo
  RETURN p, m.sortKey AS sortKey
  UNION
  MATCH (p:Paper)-[m:MOVED]->(:MovedConcept)
  USING INDEX SEEK m:MOVED(concept, sortKey)
  WHERE m.concept = $uid AND m.sortKey > $after AND m.sortKey <= $upTo
  RETURN p, m.sortKey AS sortKey
}
RETURN
  sortKey, p.textHash AS textHash, p.viewHash AS viewHash, p.fingerprint AS fingerprint,
  COLLECT { MATCH (k:PaperKey)-[:LEADS_TO]->(p) RETURN k.key ORDER BY k.place, k.key } AS keys
ORDER BY sortKey
