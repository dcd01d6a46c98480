// Writes records whole, by id, and links them to their papers, from whichever paper they belonged to before.
// $rows: {id, paper (key), own (`source:own id` or null), arxiv, doi, titleHash, body (the record as JSON text)}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MERGE (r:Record {id: row.id})
SET
  r.own = row.own, r.arxiv = row.arxiv, r.doi = row.doi, r.titleHash = row.titleHash,
  r.body = row.body
WITH r, p
OPTIONAL MATCH (r)-[old:OF]->(other:Paper) WHERE other <> p
DELETE old
MERGE (r)-[:OF]->(p)
