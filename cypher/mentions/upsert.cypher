// Writes edges whole; a paper has at most one to a concept.
// $rows: {uid, paper (key), sortKey, dateFrom, dateTo, count, confidence, introduces}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (c:Concept {uid: row.uid})
MERGE (p)-[m:MENTIONS]->(c)
SET
  m.concept = row.uid, m.sortKey = row.sortKey, m.dateFrom = row.dateFrom, m.dateTo = row.dateTo,
  m.count = row.count, m.confidence = row.confidence, m.introduces = row.introduces
