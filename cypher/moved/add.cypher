// Notes papers with mentions that were extracted as a concept and count for another, or for none.
// $rows: {uid (as extracted), paper (key), sortKey}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MERGE (c:MovedConcept {uid: row.uid})
MERGE (p)-[m:MOVED {concept: row.uid}]->(c)
SET m.sortKey = row.sortKey
