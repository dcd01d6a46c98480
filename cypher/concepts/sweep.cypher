// Removes those of some concepts that have no paper, are not listed, have no narrower concept and are named by no decision.
// $uids: list.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})
WHERE c.paperCount = 0 AND NOT c.listed AND NOT EXISTS { (:Concept)-[:BROADER]->(c) }
  AND NOT EXISTS { (:Setting {uid: uid}) }
DETACH DELETE c
