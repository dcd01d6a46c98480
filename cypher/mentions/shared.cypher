// The papers that mention both of two concepts, for each of some pairs, newest first, undated last.
// $rows: {of (a number of the pair), a (the one with fewer papers), b}. $limit (a pair).
// Columns: of, PAPER, each pair's in order of sortKey descending.
// Cost grows with the papers of a that lie between two that mention both.
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = row.a AND m.sortKey < '~'
    AND EXISTS { MATCH (p)-[o:MENTIONS]->(:Concept) WHERE o.concept = row.b }
  RETURN p ORDER BY m.concept DESC, m.sortKey DESC LIMIT $limit
}
RETURN
  row.of AS `of`,
  p.key AS key, p.title AS title, p.abstract AS abstract, p.publishedOn AS publishedOn,
  p.precision AS precision, p.updatedOn AS updatedOn, p.authors AS authors,
  p.organisation AS organisation, p.categories AS categories, p.arxiv AS arxiv, p.doi AS doi,
  p.url AS url, p.truncated AS truncated, p.language AS language, p.sortKey AS sortKey,
  p.mentions AS mentions
ORDER BY `of`, p.sortKey DESC
