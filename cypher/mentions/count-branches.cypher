// Papers that name a concept or any that is narrower, each counted once.
// $uids: list. Cost grows with the edges of all of them (some million a second).
// Columns: uid, papers; no row for a concept without any.
UNWIND $uids AS asked
MATCH (c:Concept {uid: asked})
CALL (c) {
  MATCH (x:Concept)-[:BROADER*0..]->(c)
  WITH DISTINCT x
  MATCH (p:Paper)-[:MENTIONS]->(x)
  RETURN count(DISTINCT p) AS papers
}
WITH asked, papers WHERE papers > 0
RETURN asked AS uid, papers
