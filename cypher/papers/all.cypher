// All papers in order of key, a page at a time, for exports.
// $after: a key, exclusive ('' for the first page). $limit.
// Columns: PAPER.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(key)
WHERE p.key > $after
RETURN
  p.key AS key, p.title AS title, p.abstract AS abstract, p.publishedOn AS publishedOn,
  p.precision AS precision, p.updatedOn AS updatedOn, p.authors AS authors,
  p.organisation AS organisation, p.categories AS categories, p.arxiv AS arxiv, p.doi AS doi,
  p.url AS url, p.truncated AS truncated, p.language AS language, p.sortKey AS sortKey,
  p.mentions AS mentions
ORDER BY p.key
LIMIT $limit
