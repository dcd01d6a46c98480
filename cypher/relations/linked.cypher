// Which of some concepts a paper names together with one concept.
// $uid: the one. $uids: list of the others.
// Columns: uid.
MATCH (x:Concept {uid: $uid})
UNWIND $uids AS asked
MATCH (y:Concept {uid: asked})
WHERE EXISTS { (x)-[:CO_OCCURS]-(y) }
RETURN asked AS uid
