// Stored papers that share an identity with a batch, and the revision they were read at.
// $recordIds, $arxiv, $doi, $ownIds (`source:own id`), $titleHashes: lists of strings.
// Columns: revision, STORED in order of key; one row with key null where there is no such paper.
// The revision is read first: where a commit comes between, it is the older one, and the guard of the change sees it.
MATCH (g:Graph {id: 1})
WITH g.revision AS revision
CALL () {
  CALL () {
    MATCH (r:Record) WHERE r.id IN $recordIds RETURN r
    UNION
    MATCH (r:Record) WHERE r.arxiv IN $arxiv RETURN r
    UNION
    MATCH (r:Record) WHERE r.doi IN $doi RETURN r
    UNION
    MATCH (r:Record) WHERE r.own IN $ownIds RETURN r
    UNION
    MATCH (r:Record) WHERE r.titleHash IN $titleHashes RETURN r
  }
  MATCH (r)-[:OF]->(p:Paper)
  RETURN collect(DISTINCT p) AS papers
}
UNWIND CASE WHEN size(papers) = 0 THEN [null] ELSE papers END AS p
RETURN
  revision, p.key AS key, p.sortKey AS sortKey, p.title AS title, p.abstract AS abstract,
  p.authors AS authors, p.categories AS categories, p.organisation AS organisation,
  p.shownRecordId AS shownRecordId, p.textHash AS textHash, p.viewHash AS viewHash,
  p.fingerprint AS fingerprint, p.mentions AS mentions,
  COLLECT { MATCH (k:PaperKey)-[:LEADS_TO]->(p) RETURN k.key ORDER BY k.place, k.key } AS keys,
  COLLECT {
    MATCH (r:Record)-[:OF]->(p) RETURN {titleHash: r.titleHash, body: r.body} ORDER BY r.id
  } AS records
ORDER BY p.key
