// Puts papers into lists: of an author, a category, an organisation.
// $rows: {list, kind, name, paper (key), sortKey}; a row is new, so the lock of meta/commit spares MERGE.
UNWIND $rows AS row
MERGE (f:Facet {list: row.list})
ON CREATE SET f.kind = row.kind, f.name = row.name
WITH row, f
MATCH (p:Paper {key: row.paper})
CREATE (p)-[:LISTED_UNDER {list: row.list, sortKey: row.sortKey}]->(f)
