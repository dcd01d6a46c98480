// Papers by the places they stand at.
// $sortKeys: list. $withAbstracts, $withMentions, $withConcepts: as in papers/page.
// Columns: PAPER, NAMED. Places without a paper give no row.
UNWIND $sortKeys AS sortKey
MATCH (p:Paper {sortKey: sortKey})
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
