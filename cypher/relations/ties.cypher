// The ties of each of some concepts that are strong enough, and how many were looked at to find them.
// $rows: {uid, minPapers, strength}: a tie is strong enough where papers >= minPapers and papers * papers >= strength *
//   papers that name the partner. $limit: ties looked at a concept; which ones, where there are more, is left to the store.
// Columns: of (the uid asked for), looked, uids, papers, paperCounts (three lists of one length, in no order of their own: a
//   partner, papers that name both, papers that name the partner). One row a concept, in the order of $rows.
UNWIND range(0, size($rows) - 1) AS place
WITH place, $rows[place] AS row
CALL (row) {
  OPTIONAL MATCH (:Concept {uid: row.uid})-[r:CO_OCCURS]-(y:Concept)
  WHERE r.papers >= row.minPapers
  WITH row, r.papers AS papers, y LIMIT $limit
  WITH papers, y, 1.0 * papers * papers >= row.strength * y.paperCount AS isStrong
  RETURN
    count(y) AS looked,
    collect(CASE WHEN isStrong THEN y.uid END) AS uids,
    collect(CASE WHEN isStrong THEN papers END) AS papers,
    collect(CASE WHEN isStrong THEN y.paperCount END) AS paperCounts
}
RETURN row.uid AS `of`, looked, uids, papers, paperCounts
ORDER BY place
