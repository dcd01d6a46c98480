// How many partners outside a set each of its members has.
// $uids: list. $kinds: list, or null for all: only partners of these kinds count. $minPapers.
// Columns: uid, partners; one row a concept.
// Cost grows with the degrees of the set's members.
UNWIND $uids AS uid
CALL (uid) {
  MATCH (:Concept {uid: uid})-[r:CO_OCCURS]-(y:Concept)
  WHERE r.papers >= $minPapers AND NOT y.uid IN $uids AND ($kinds IS NULL OR y.kind IN $kinds)
  RETURN count(y) AS partners
}
RETURN uid, partners
