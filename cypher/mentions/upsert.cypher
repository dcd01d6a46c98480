// Writes edges whole; a paper has at most one to a concept.
// $rows: {uid, paper (key), sortKey, dateFrom, dateTo, count, confidence, introduces}.
// A concept that is new has no edges, so none is looked for.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (c:Concept {uid: row.uid})
WITH row, p, c, CASE WHEN c.fresh IS NULL THEN p END AS known
OPTIONAL MATCH (known)-[m:MENTIONS]->(c)
FOREACH (_ IN CASE WHEN m IS NULL THEN [1] ELSE [] END |
  CREATE (p)-[:MENTIONS {
    concept: row.uid, sortKey: row.sortKey, dateFrom: row.dateFrom, dateTo: row.dateTo,
    count: row.count, confidence: row.confidence, introduces: row.introduces,
    introduced: CASE WHEN row.introduces THEN row.uid END
  }]->(c)
)
FOREACH (old IN CASE WHEN m IS NULL THEN [] ELSE [m] END |
  SET
    old.sortKey = row.sortKey, old.dateFrom = row.dateFrom, old.dateTo = row.dateTo,
    old.count = row.count, old.confidence = row.confidence, old.introduces = row.introduces,
    old.introduced = CASE WHEN row.introduces THEN row.uid END
)
