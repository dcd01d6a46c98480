// The papers that mention each of some concepts, newest first, undated last.
// $uids: list of concepts. $after, $before, $since, $until, $limit (a concept), $withAbstracts, $withMentions,
//   $withConcepts: as in papers/page.
// Columns: uid, count, confidence, introduces, PAPER, NAMED, each concept's in order of sortKey descending.
// Both terms of the inner ORDER BY are needed: so the index over (concept, sortKey) is walked in order.
// From the end of the list as page-back.
UNWIND range(0, size($uids) - 1) AS place
WITH place, $uids[place] AS uid
CALL (uid) {
  MATCH (p)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = uid AND m.sortKey < $after AND m.sortKey > $before
    AND ($since IS NULL OR m.dateFrom >= $since)
    AND ($until IS NULL OR m.dateTo <= $until)
  RETURN p, m ORDER BY m.concept DESC, m.sortKey DESC LIMIT $limit
}
WITH
  place, uid, m, p, m {.count, .confidence, .introduces} AS edge,
  p {
    .key, .title, .publishedOn, .precision, .updatedOn, .authors, .organisation, .categories,
    .arxiv, .doi, .url, .truncated, .language, .sortKey
  } AS head
RETURN
  uid, edge.count AS count, edge.confidence AS confidence, edge.introduces AS introduces,
  head.key AS key, head.title AS title, CASE WHEN $withAbstracts THEN p.abstract END AS abstract,
  head.publishedOn AS publishedOn, head.precision AS precision, head.updatedOn AS updatedOn,
  head.authors AS authors, head.organisation AS organisation, head.categories AS categories,
  head.arxiv AS arxiv, head.doi AS doi, head.url AS url, head.truncated AS truncated,
  head.language AS language, head.sortKey AS sortKey,
  CASE WHEN $withMentions THEN p.mentions END AS mentions,
  CASE WHEN $withConcepts THEN [
    c IN [
      (p)-[:MENTIONS]->(named) |
      named {.uid, .slug, .name, .kind, .origin, .paperCount, .definition}
    ] |
    [toFloat(c.uid), c.slug, c.name, c.kind, c.origin, toFloat(c.paperCount), c.definition]
  ] END AS concepts
ORDER BY place, m.sortKey DESC
