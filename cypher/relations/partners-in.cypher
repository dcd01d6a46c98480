// The partners of each of some concepts within a window, counted over the newest of its papers there.
// $uids: list. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read a concept.
// $kinds: list, or null for all. $minPapers. $limit (partners a concept).
// Cost grows with the papers read and what they name.
// Columns: of (the uid asked for), read (papers), uids, papers (two lists of one length, in no order of their own: a partner,
//   papers read that name both). One row a concept, in the order of $uids. The strongest are by papers, then uid.
UNWIND range(0, size($uids) - 1) AS place
WITH place, $uids[place] AS asked
CALL (asked) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = asked AND m.sortKey < $after AND m.sortKey > $before
    AND ($since IS NULL OR m.dateFrom >= $since) AND ($until IS NULL OR m.dateTo <= $until)
  WITH p, m ORDER BY m.concept DESC, m.sortKey DESC LIMIT $papers
  RETURN collect(p) AS sample
}
CALL (asked, sample) {
  UNWIND sample AS p
  MATCH (p)-[o:MENTIONS]->(y:Concept)
  WHERE o.concept <> asked
  WITH y, count(*) AS papers
  WHERE papers >= $minPapers AND ($kinds IS NULL OR y.kind IN $kinds)
  WITH y.uid AS uid, papers ORDER BY papers DESC, uid LIMIT $limit
  RETURN collect(uid) AS uids, collect(papers) AS papers
}
RETURN asked AS `of`, size(sample) AS read, uids, papers
ORDER BY place
