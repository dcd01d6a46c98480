// The strongest relations within a window, counted over the newest papers there.
// $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read. $minPapers. $limit.
// Cost grows with the papers read and the square of what each of them names.
// Columns: read (papers), a, b, papers (three lists of one length, in no order of their own), uids, paperCounts (two lists:
//   concepts of $minPapers papers read or more, and how many these are). One row. Strongest is by papers, then a, b.
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
  MATCH (p)-[m:MENTIONS]->(:Concept)
  WITH m.concept AS uid, count(*) AS papers WHERE papers >= $minPapers
  RETURN collect(uid) AS uids, collect(papers) AS paperCounts
}
CALL (sample) {
  UNWIND sample AS p
  MATCH (x:Concept)<-[m:MENTIONS]-(p)-[n:MENTIONS]->(y:Concept)
  WHERE m.concept < n.concept
  WITH m.concept AS a, n.concept AS b, count(*) AS papers WHERE papers >= $minPapers
  WITH a, b, papers ORDER BY papers DESC, a, b LIMIT $limit
  RETURN collect(a) AS a, collect(b) AS b, collect(papers) AS papers
}
RETURN size(sample) AS read, a, b, papers, uids, paperCounts
