// How many papers in a window mention each of some concepts, counting no further than $limit a concept.
// $uids: list of concepts. $after, $before, $since, $until, $limit: as in papers/page.
// Columns: uid, papers.
UNWIND $uids AS uid
CALL (uid) {
  MATCH (:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey < $after AND m.sortKey > $before
    AND ($since IS NULL OR m.dateFrom >= $since)
    AND ($until IS NULL OR m.dateTo <= $until)
  WITH m LIMIT $limit
  RETURN count(m) AS papers
}
RETURN uid, papers
