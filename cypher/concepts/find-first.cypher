// When concepts were first seen, from the edges that are there: for those that may have lost their earliest.
// $uids: list. $undated: above the sort keys of undated papers.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})
SET c.firstSeen = coalesce(head(COLLECT {
  MATCH (:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey > $undated
  RETURN split(m.sortKey, '|')[0] + '|' ORDER BY m.concept, m.sortKey LIMIT 1
}), '')
