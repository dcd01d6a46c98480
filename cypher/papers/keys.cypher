// Makes keys lead to papers, from whichever paper they led to before.
// $rows: {key, paper (the paper's current key), place (0 for the current key itself)}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MERGE (k:PaperKey {key: row.key})
SET k.place = row.place
WITH k, p
OPTIONAL MATCH (k)-[old:LEADS_TO]->(other:Paper) WHERE other <> p
DELETE old
MERGE (k)-[:LEADS_TO]->(p)
