// Papers by key; a key that a paper has given up leads to the paper that took it over.
// $keys: list of keys.
// Columns: requested (the key asked for), PAPER. Keys without a paper give no row.
UNWIND $keys AS requested
MATCH (:PaperKey {key: requested})-[:LEADS_TO]->(p:Paper)
RETURN
  requested,
  p.key AS key, p.title AS title, p.abstract AS abstract, p.publishedOn AS publishedOn,
  p.precision AS precision, p.updatedOn AS updatedOn, p.authors AS authors,
  p.organisation AS organisation, p.categories AS categories, p.arxiv AS arxiv, p.doi AS doi,
  p.url AS url, p.truncated AS truncated, p.language AS language, p.sortKey AS sortKey,
  p.mentions AS mentions
