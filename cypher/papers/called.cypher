// Stored papers that keys lead to, or that hold records, whether they count or not.
// $keys: list of keys. $recordIds: list.
// Columns: STORED, in order of key.
CALL () {
  MATCH (k:PaperKey)-[:LEADS_TO]->(p:Paper) WHERE k.key IN $keys RETURN p
  UNION
  MATCH (r:Record)-[:OF]->(p:Paper) WHERE r.id IN $recordIds RETURN p
}
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
