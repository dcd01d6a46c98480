// Papers, newest first, undated last.
// $after, $before: sort keys, exclusive; the page lies strictly between them, after > before ('~' and '' are open ends).
// $since, $until: ISO days or null; the paper's whole interval lies within. $limit.
// $withAbstracts, $withMentions, $withConcepts: whether these are wanted; else they are null.
// Columns: PAPER, NAMED, in order of sortKey descending.
// From the end of the list as page-back.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(sortKey)
WHERE p.sortKey < $after AND p.sortKey > $before
  AND ($since IS NULL OR p.dateFrom >= $since)
  AND ($until IS NULL OR p.dateTo <= $until)
WITH p ORDER BY p.sortKey DESC LIMIT $limit
WITH p, p {
    .key, .title, .publishedOn, .precision, .updatedOn, .authors, .organisation, .categories,
    .arxiv, .doi, .url, .truncated, .language, .sortKey
  } AS head
RETURN
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
ORDER BY p.sortKey DESC
