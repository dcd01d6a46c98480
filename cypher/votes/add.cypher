// Adds to the votes for kinds and origins.
// $rows: {uid, kind, origin, mentions, confidence (differences)}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
MERGE (v:Vote {uid: row.uid, kind: row.kind, origin: row.origin})
ON CREATE SET v.mentions = row.mentions, v.confidence = row.confidence
ON MATCH SET v.mentions = v.mentions + row.mentions, v.confidence = v.confidence + row.confidence
MERGE (v)-[:VOTES_ON]->(c)
