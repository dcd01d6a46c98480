// The strongest partners of each of some concepts, as numbers only: what a search or a ranking goes on with.
// $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
// Columns: of (the uid asked for), uids, papers, paperCounts (three lists of one length, in no order of their own: a partner,
//   papers that name both, papers that name the partner). One row a concept, in the order of $uids.
// Strongest is by papers descending, then uid.
// Cost grows with the number of partners: no index is kept for it, since each pair would be in two.
UNWIND range(0, size($uids) - 1) AS place
WITH place, $uids[place] AS asked
CALL (asked) {
  OPTIONAL MATCH (x:Concept {uid: asked})-[r:CO_OCCURS]-(y:Concept)
  WHERE r.papers >= $minPapers AND ($kinds IS NULL OR y.kind IN $kinds)
  WITH y, r.papers AS papers ORDER BY papers DESC, y.uid LIMIT $limit
  RETURN collect(y.uid) AS uids, collect(papers) AS papers, collect(y.paperCount) AS paperCounts
}
RETURN asked AS `of`, uids, papers, paperCounts
ORDER BY place
