// The partners of each of some concepts, strongest first.
// $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
// $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
// Columns: of (the uid asked for), papers, CONCEPT (the partner); each one's in order of papers descending, uid.
// Cost grows with the number of partners: no index is kept for it, since each pair would be in two.
UNWIND range(0, size($uids) - 1) AS place
MATCH (x:Concept {uid: $uids[place]})
CALL (x) {
  MATCH (x)-[r:CO_OCCURS]-(y:Concept)
  WHERE r.papers >= $minPapers
    AND (r.papers < $afterPapers OR (r.papers = $afterPapers AND y.uid > $afterUid))
    AND (r.papers > $beforePapers OR (r.papers = $beforePapers AND y.uid < $beforeUid))
    AND ($kinds IS NULL OR y.kind IN $kinds)
  RETURN y, r.papers AS papers ORDER BY papers DESC, y.uid LIMIT $limit
}
RETURN
  x.uid AS `of`, papers,
  y.uid AS uid, y.slug AS slug, y.name AS name, y.kind AS kind, y.origin AS origin,
  y.paperCount AS paperCount, y.definition AS definition
ORDER BY place, papers DESC, y.uid
