// Removes those of some relations that no paper makes any more.
// $rows: {a, b}.
UNWIND $rows AS row
MATCH (a:Concept {uid: row.a})
MATCH (b:Concept {uid: row.b})
MATCH (a)-[r:CO_OCCURS]->(b) WHERE r.papers = 0
DELETE r
