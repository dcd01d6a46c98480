// Papers of some pairs within a window, counted over the newest papers there.
// $names: list of texts `a b`, a < b. $uids: list, all that stand in them. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read.
// Cost grows with the papers read and what they name of the pairs.
// Columns: read (papers), a, b, papers (three lists of one length, in no order of their own; pairs without papers are left out).
//   One row.
CALL () {
  MATCH (p:Paper)
  USING INDEX SEEK p:Paper(sortKey)
  WHERE p.sortKey < $after AND p.sortKey > $before
    AND ($since IS NULL OR p.dateFrom >= $since) AND ($until IS NULL OR p.dateTo <= $until)
  WITH p ORDER BY p.sortKey DESC LIMIT $papers
  RETURN collect(p) AS sample
}
CALL (sample) {
  UNWIND sample AS p
  MATCH (x:Concept)<-[m:MENTIONS]-(p)-[n:MENTIONS]->(y:Concept)
  WHERE m.concept IN $uids AND n.concept IN $uids AND m.concept < n.concept
  WITH m.concept AS a, n.concept AS b, count(*) AS papers
  WHERE toString(a) + ' ' + toString(b) IN $names
  RETURN collect(a) AS a, collect(b) AS b, collect(papers) AS papers
}
RETURN size(sample) AS read, a, b, papers
