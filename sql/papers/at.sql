-- Papers by the places they stand at.
-- $sortKeys: list. $withAbstracts, $withMentions, $withConcepts: as in papers/page.
-- Columns: PAPER, NAMED. Places without a paper give no row.
SELECT
  p.key, p.title, CASE WHEN $withAbstracts THEN p.abstract END AS abstract, p.publishedOn, p.precision,
  p.updatedOn, p.authors, p.organisation, p.categories, p.arxiv, p.doi, p.url, p.truncated,
  p.language, p.sortKey, CASE WHEN $withMentions THEN p.mentions END AS mentions,
  CASE WHEN $withConcepts THEN (
    SELECT json_group_array(
      json_array(c.uid, c.slug, c.name, c.kind, c.origin, c.paperCount, c.definition)
    )
    FROM mention AS named JOIN concept_view AS c ON c.uid = named.uid
    WHERE named.paper_id = p.id
  ) END AS concepts
FROM json_each($sortKeys) AS asked
JOIN paper_view AS p ON p.sortKey = asked.value;
