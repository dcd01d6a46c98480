// What the newest papers of some lists of a window name: papers in any of the lists, each once.
// $lists: numbers of facets. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers.
// Cost grows with the papers and what they name.
// Columns: names (uids, paper after paper, newest first), sizes (how many each paper names), uids, kinds (two lists of one
//   length: each that is named, in order of uid); one row.
CALL () {
  UNWIND $lists AS list
  CALL (list) {
    MATCH (p:Paper)-[l:LISTED_UNDER]->(:Facet)
    USING INDEX SEEK l:LISTED_UNDER(list, sortKey)
    WHERE l.list = list AND l.sortKey < $after AND l.sortKey > $before
      AND ($since IS NULL OR p.dateFrom >= $since) AND ($until IS NULL OR p.dateTo <= $until)
    RETURN p ORDER BY l.list DESC, l.sortKey DESC LIMIT $papers
  }
  WITH DISTINCT p ORDER BY p.sortKey DESC LIMIT $papers
  RETURN collect([(p)-[m:MENTIONS]->(:Concept) | m.concept]) AS named
}
CALL (named) {
  UNWIND named AS of
  UNWIND of AS uid
  RETURN collect(uid) AS names
}
CALL (names) {
  UNWIND names AS uid
  WITH DISTINCT uid
  MATCH (c:Concept {uid: uid})
  WITH c ORDER BY c.uid
  RETURN collect(c.uid) AS uids, collect(c.kind) AS kinds
}
RETURN names, [of IN named | size(of)] AS sizes, uids, kinds
