// Full text over titles and abstracts, best first; a word in the title counts four times one in the abstract. Lucene finds
// the best among all matches without ranking each.
// $query: the words as search-query.ts prints them for this store. $ranked: matches to rank. $limit.
// Columns: score (higher is better), PAPER; ties in order of sortKey descending.
CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: $ranked}) YIELD node AS p, score
WITH p, score ORDER BY score DESC, p.sortKey DESC LIMIT $limit
RETURN
  score,
  p.key AS key, p.title AS title, p.abstract AS abstract, p.publishedOn AS publishedOn,
  p.precision AS precision, p.updatedOn AS updatedOn, p.authors AS authors,
  p.organisation AS organisation, p.categories AS categories, p.arxiv AS arxiv, p.doi AS doi,
  p.url AS url, p.truncated AS truncated, p.language AS language, p.sortKey AS sortKey,
  p.mentions AS mentions
ORDER BY score DESC, p.sortKey DESC
