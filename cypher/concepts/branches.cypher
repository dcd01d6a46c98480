// Each of some concepts with all that are narrower, at any depth, as far as papers name them.
// $uids: list.
// Columns: of (the uid asked for), uid; in order of both.
UNWIND $uids AS asked
MATCH (c:Concept {uid: asked})
CALL (c) {
  MATCH (x:Concept)-[:BROADER*0..]->(c)
  WHERE x.rank < 0
  RETURN DISTINCT x.uid AS uid
}
RETURN asked AS `of`, uid
ORDER BY `of`, uid
