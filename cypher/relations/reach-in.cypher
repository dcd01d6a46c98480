// All partners of a set outside of it within a window, each once, counted over the newest papers of each member there.
// $uids: list. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read a member.
// $kinds: list, or null for all. $minPapers: of a pair. $limit.
// Columns: uids (list; ascending only where it is shorter than $limit, for what is cut is left to the store); one row.
UNWIND $uids AS uid
CALL (uid) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey < $after AND m.sortKey > $before
    AND ($since IS NULL OR m.dateFrom >= $since) AND ($until IS NULL OR m.dateTo <= $until)
  WITH p, m ORDER BY m.concept DESC, m.sortKey DESC LIMIT $papers
  MATCH (p)-[:MENTIONS]->(y:Concept)
  WHERE NOT y.uid IN $uids AND ($kinds IS NULL OR y.kind IN $kinds)
  WITH y.uid AS other, count(*) AS papers WHERE papers >= $minPapers
  RETURN other
}
WITH DISTINCT other LIMIT $limit
WITH other ORDER BY other
RETURN collect(other) AS uids
