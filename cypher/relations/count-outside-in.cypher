// How many partners outside a set each of its members has within a window, counted over the newest of its papers there.
// $uids: list. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read a member.
// $kinds: list, or null for all: only partners of these kinds count. $minPapers.
// Columns: uid, partners; one row a concept.
UNWIND $uids AS uid
CALL (uid) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey < $after AND m.sortKey > $before
    AND ($since IS NULL OR m.dateFrom >= $since) AND ($until IS NULL OR m.dateTo <= $until)
  WITH p, m ORDER BY m.concept DESC, m.sortKey DESC LIMIT $papers
  MATCH (p)-[:MENTIONS]->(y:Concept)
  WHERE NOT y.uid IN $uids AND ($kinds IS NULL OR y.kind IN $kinds)
  WITH y, count(*) AS papers WHERE papers >= $minPapers
  RETURN count(y) AS partners
}
RETURN uid, partners
