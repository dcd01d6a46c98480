// Papers by the places they stand at.
// $sortKeys: list. $withAbstracts, $withMentions, $withConcepts: as in papers/page.
// Columns: PAPER, NAMED. Places without a paper give no row.
UNWIND $sortKeys AS sortKey
MATCH (p:Paper {sortKey: sortKey})
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
