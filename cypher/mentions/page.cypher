// The papers that mention each of some concepts, newest first, undated last.
// $uids: list of concepts. $after, $before, $since, $until, $limit (a concept), $withAbstracts, $withMentions,
//   $withConcepts: as in papers/page.
// Columns: uid, count, confidence, introduces, PAPER, NAMED, each concept's in order of sortKey descending.
// Both terms of the inner ORDER BY are needed: so the index over (concept, sortKey) is walked in order.
// From the end of the list as page-back.
UNWIND range(0, size($uids) - 1) AS place
WITH place, $uids[place] AS uid
CALL (uid) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey < $after AND m.sortKey > $before
    AND ($since IS NULL OR m.dateFrom >= $since)
    AND ($until IS NULL OR m.dateTo <= $until)
  RETURN p, m ORDER BY m.concept DESC, m.sortKey DESC LIMIT $limit
}
RETURN
  uid, m.count AS count, m.confidence AS confidence, m.introduces AS introduces,
  p.key AS key, p.title AS title, CASE WHEN $withAbstracts THEN p.abstract END AS abstract,
  p.publishedOn AS publishedOn, p.precision AS precision, p.updatedOn AS updatedOn,
  p.authors AS authors, p.organisation AS organisation, p.categories AS categories,
  p.arxiv AS arxiv, p.doi AS doi, p.url AS url, p.truncated AS truncated,
  p.language AS language, p.sortKey AS sortKey,
  CASE WHEN $withMentions THEN p.mentions END AS mentions,
  CASE WHEN $withConcepts THEN [
    (p)-[:MENTIONS]->(c:Concept) |
    [toFloat(c.uid), c.slug, c.name, c.kind, c.origin, toFloat(c.paperCount), c.definition]
  ] END AS concepts
ORDER BY place, m.sortKey DESC
