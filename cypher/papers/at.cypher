// Papers by the places they stand at.
// $sortKeys: list.
// Columns: PAPER. Places without a paper give no row.
UNWIND $sortKeys AS sortKey
MATCH (p:Paper {sortKey: sortKey})
RETURN
  p.key AS key, p.title AS title, p.abstract AS abstract, p.publishedOn AS publishedOn,
  p.precision AS precision, p.updatedOn AS updatedOn, p.authors AS authors,
  p.organisation AS organisation, p.categories AS categories, p.arxiv AS arxiv, p.doi AS doi,
  p.url AS url, p.truncated AS truncated, p.language AS language, p.sortKey AS sortKey,
  p.mentions AS mentions
