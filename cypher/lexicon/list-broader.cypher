// States the hierarchy.
// $rows: {uid, parent}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
MATCH (parent:Concept {uid: row.parent})
MERGE (c)-[:BROADER]->(parent)
