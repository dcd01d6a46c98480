-- Papers by the places they stand at.
-- $sortKeys: list. $withAbstracts, $withMentions: as in papers/page.
-- Columns: PAPER. Places without a paper give no row.
SELECT
  p.key, p.title, CASE WHEN $withAbstracts THEN p.abstract END AS abstract, p.publishedOn, p.precision,
  p.updatedOn, p.authors, p.organisation, p.categories, p.arxiv, p.doi, p.url, p.truncated,
  p.language, p.sortKey, CASE WHEN $withMentions THEN p.mentions END AS mentions
FROM json_each($sortKeys) AS asked
JOIN paper_view AS p ON p.sortKey = asked.value;
