// Removes those of some concepts that have no paper, are not listed and have no narrower concept.
// $uids: list.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})
WHERE c.paperCount = 0 AND NOT c.listed AND NOT EXISTS { (:Concept)-[:BROADER]->(c) }
DETACH DELETE c
