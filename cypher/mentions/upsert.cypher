// Writes edges whole; a paper has at most one to a concept.
// $rows: {uid, paper (key), sortKey, dateFrom, dateTo, count, confidence, introduces}; the runner makes one map of them
//   (src/graph/neo4j/compact.ts): uids (each concept once), papers (each once: key, sortKey, dateFrom, dateTo), edges (lists
//   of five: the places of concept and paper among these, count, confidence, introduces).
// A concept or paper that is not there fails the statement.
// A concept that is new has no edges, so none is looked for.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough.
CALL () {
  UNWIND range(0, size($rows.uids) - 1) AS place
  OPTIONAL MATCH (c:Concept {uid: $rows.uids[place]})
  WITH place, c ORDER BY place
  RETURN collect([c]) AS concepts, collect(c.fresh IS NULL) AS known
}
CALL () {
  UNWIND range(0, size($rows.papers) - 1) AS place
  OPTIONAL MATCH (p:Paper {key: $rows.papers[place].key})
  WITH place, p ORDER BY place
  RETURN collect([p]) AS papers
}
UNWIND $rows.edges AS edge
WITH
  edge, concepts[edge[0]][0] AS c, papers[edge[1]][0] AS p, known[edge[0]] AS isKnown,
  $rows.uids[edge[0]] AS uid, $rows.papers[edge[1]] AS at
WITH *, CASE WHEN isKnown THEN p END AS from
OPTIONAL MATCH (from)-[m:MENTIONS]->(c)
FOREACH (_ IN CASE WHEN m IS NULL THEN [1] ELSE [] END |
  CREATE (p)-[:MENTIONS {
    concept: uid, sortKey: at.sortKey, dateFrom: at.dateFrom, dateTo: at.dateTo,
    count: edge[2], confidence: edge[3], introduces: edge[4],
    introduced: CASE WHEN edge[4] THEN uid END
  }]->(c)
)
FOREACH (old IN CASE WHEN m IS NULL THEN [] ELSE [m] END |
  SET
    old.sortKey = at.sortKey, old.dateFrom = at.dateFrom, old.dateTo = at.dateTo,
    old.count = edge[2], old.confidence = edge[3], old.introduces = edge[4],
    old.introduced = CASE WHEN edge[4] THEN uid END
)
