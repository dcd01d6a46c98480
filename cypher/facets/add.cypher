// Puts papers into lists: of an author, a category, an organisation.
// $rows: {list, kind, name, paper (key), sortKey}; a row is new, so the lock of meta/commit spares MERGE. The runner makes one
//   map of them (src/graph/neo4j/compact.ts): papers (each once: key, sortKey), lists (each once: list, kind, name, and the
//   places of its papers among these). A paper that is not there fails the statement.
CALL () {
  UNWIND range(0, size($rows.papers) - 1) AS place
  OPTIONAL MATCH (p:Paper {key: $rows.papers[place].key})
  WITH place, p ORDER BY place
  RETURN collect([p]) AS papers
}
UNWIND $rows.lists AS row
MERGE (f:Facet {list: row.list})
ON CREATE SET f.kind = row.kind, f.name = row.name
WITH papers, row, f
UNWIND row.places AS place
WITH f, row.list AS list, $rows.papers[place].sortKey AS sortKey, papers[place][0] AS p
CREATE (p)-[:LISTED_UNDER {list: list, sortKey: sortKey}]->(f)
