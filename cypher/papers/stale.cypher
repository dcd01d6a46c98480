// Papers whose mentions another extractor made, in order of key.
// $fingerprint: the extractor's. $after: a key, exclusive ('' for the first page). $limit.
// Columns: STORED.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(key)
WHERE p.key > $after AND p.fingerprint <> $fingerprint
WITH p ORDER BY p.key LIMIT $limit
RETURN
  p.key AS key, p.sortKey AS sortKey, p.title AS title, p.abstract AS abstract,
  p.authors AS authors, p.categories AS categories, p.organisation AS organisation,
  p.shownRecordId AS shownRecordId, p.textHash AS textHash, p.viewHash AS viewHash,
  p.fingerprint AS fingerprint, p.mentions AS mentions,
  COLLECT { MATCH (k:PaperKey)-[:LEADS_TO]->(p) RETURN k.key ORDER BY k.place, k.key } AS keys,
  COLLECT {
    MATCH (r:Record)-[:OF]->(p) RETURN {titleHash: r.titleHash, body: r.body} ORDER BY r.id
  } AS records
ORDER BY p.key
