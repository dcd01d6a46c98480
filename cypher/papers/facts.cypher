// What a filter has to know of papers, by the places they stand at. Each is looked up by index: a paper costs what is asked.
// $sortKeys: list. $uids: concepts to look for. $lists: facets to look for. $links: whether all links of the paper are wanted.
// Columns: sortKey, concepts (list of [uid, confidence, introduces]), lists (list of facets),
//   links (list of [kind, confidence, introduces]).
UNWIND $sortKeys AS sortKey
RETURN
  sortKey,
  COLLECT {
    UNWIND $uids AS uid
    MATCH (:Paper)-[m:MENTIONS]->(:Concept)
    USING INDEX SEEK m:MENTIONS(concept, sortKey)
    WHERE m.concept = uid AND m.sortKey = sortKey
    RETURN [uid, m.confidence, m.introduces]
  } AS concepts,
  COLLECT {
    UNWIND $lists AS list
    MATCH (:Paper)-[l:LISTED_UNDER]->(:Facet)
    USING INDEX SEEK l:LISTED_UNDER(list, sortKey)
    WHERE l.list = list AND l.sortKey = sortKey
    RETURN list
  } AS lists,
  COLLECT {
    UNWIND CASE WHEN $links THEN [sortKey] ELSE [] END AS wanted
    MATCH (:Paper {sortKey: wanted})-[m:MENTIONS]->(c:Concept)
    RETURN [c.kind, m.confidence, m.introduces]
  } AS links
