// Writes edges whole; a paper has at most one to a concept.
// $rows: {uid, paper (key), sortKey, dateFrom, dateTo, count, confidence, introduces}.
// OPTIONAL MATCH and CREATE cost half of MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (c:Concept {uid: row.uid})
OPTIONAL MATCH (p)-[m:MENTIONS]->(c)
FOREACH (_ IN CASE WHEN m IS NULL THEN [1] ELSE [] END |
  CREATE (p)-[:MENTIONS {
    concept: row.uid, sortKey: row.sortKey, dateFrom: row.dateFrom, dateTo: row.dateTo,
    count: row.count, confidence: row.confidence, introduces: row.introduces
  }]->(c)
)
FOREACH (known IN CASE WHEN m IS NULL THEN [] ELSE [m] END |
  SET
    known.sortKey = row.sortKey, known.dateFrom = row.dateFrom, known.dateTo = row.dateTo,
    known.count = row.count, known.confidence = row.confidence, known.introduces = row.introduces
)
