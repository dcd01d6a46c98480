// Adds to the votes for kinds and origins.
// $rows: {uid, kind, origin, mentions, confidence (differences)}.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
OPTIONAL MATCH (v:Vote {uid: row.uid, kind: row.kind, origin: row.origin})
FOREACH (_ IN CASE WHEN v IS NULL THEN [1] ELSE [] END |
  CREATE (:Vote {
    uid: row.uid, kind: row.kind, origin: row.origin, mentions: row.mentions,
    confidence: row.confidence
  })-[:VOTES_ON]->(c)
)
FOREACH (known IN CASE WHEN v IS NULL THEN [] ELSE [v] END |
  SET known.mentions = known.mentions + row.mentions, known.confidence = known.confidence + row.confidence
)
