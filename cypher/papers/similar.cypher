// Papers that share concepts with each of some papers, by the summed weight of what they share.
// $rows: {of (key of a paper), sortKey (its own), uid, weight (whole number), seeks (whether papers are looked for by it)}.
// $budget: newest papers looked at for each concept that seeks. $limit (a paper).
// A paper is found by a concept that seeks; all concepts count in its weight. Each paper's own has no place in its list.
// Columns: of, score (sum of weights), PAPER; each one's in order of score descending, sortKey descending.
UNWIND [row IN $rows WHERE row.seeks] AS row
CALL (row) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = row.uid AND m.sortKey < '~'
  RETURN p ORDER BY m.concept DESC, m.sortKey DESC LIMIT $budget
}
WITH row, p WHERE p.sortKey <> row.sortKey
WITH row.of AS asked, p, sum(row.weight) AS found
WITH asked, p, found, COLLECT { MATCH (p)-[m:MENTIONS]->(:Concept) RETURN m.concept } AS named
WITH asked, p, reduce(
  score = found,
  common IN [row IN $rows WHERE row.of = asked AND NOT row.seeks] |
  score + CASE WHEN common.uid IN named THEN common.weight ELSE 0 END
) AS score
WHERE score > 0
WITH asked, p, score ORDER BY asked, score DESC, p.sortKey DESC
WITH asked, collect({paper: p, score: score})[0..$limit] AS best
UNWIND range(0, size(best) - 1) AS place
WITH asked, place, best[place].score AS score, best[place].paper AS p
RETURN
  asked AS `of`, score,
  p.key AS key, p.title AS title, p.abstract AS abstract, p.publishedOn AS publishedOn,
  p.precision AS precision, p.updatedOn AS updatedOn, p.authors AS authors,
  p.organisation AS organisation, p.categories AS categories, p.arxiv AS arxiv, p.doi AS doi,
  p.url AS url, p.truncated AS truncated, p.language AS language, p.sortKey AS sortKey,
  p.mentions AS mentions
ORDER BY asked, place
