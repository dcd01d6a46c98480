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
RETURN
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
ORDER BY p.sortKey DESC
LIMIT $limit
