// The relations between members of a set within a window, strongest first, counted over the newest papers there.
// $uids: list. $after, $before, $since, $until: as in papers/page. $papers: of the window so many papers are counted at most.
// $minPapers, $limit. Cost grows with the papers counted of each member, and the square of what each paper names of them.
// Columns: a, b, papers (three lists of one length, in order of papers descending, a, b); one row.
CALL () {
  MATCH (p:Paper)
  USING INDEX SEEK p:Paper(sortKey)
  WHERE p.sortKey < $after AND p.sortKey > $before
    AND ($since IS NULL OR p.dateFrom >= $since) AND ($until IS NULL OR p.dateTo <= $until)
  WITH p.sortKey AS sortKey ORDER BY sortKey DESC SKIP $papers LIMIT 1
  RETURN coalesce(max(sortKey), $before) AS floor
}
UNWIND $uids AS uid
CALL (uid, floor) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey < $after AND m.sortKey > floor
    AND ($since IS NULL OR m.dateFrom >= $since) AND ($until IS NULL OR m.dateTo <= $until)
  RETURN p
}
WITH p, collect(uid) AS named
UNWIND named AS a
UNWIND named AS b
WITH a, b WHERE a < b
WITH a, b, count(*) AS papers WHERE papers >= $minPapers
WITH a, b, papers ORDER BY papers DESC, a, b LIMIT $limit
RETURN collect(a) AS a, collect(b) AS b, collect(papers) AS papers
