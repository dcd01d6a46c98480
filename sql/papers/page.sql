-- Papers, newest first, undated last.
-- $after, $before: sort keys, exclusive; the page lies strictly between them, after > before ('~' and '' are open ends).
-- $since, $until: ISO days or null; the paper's whole interval lies within. $limit.
-- $withAbstracts, $withMentions, $withConcepts: whether these are wanted; else they are null.
-- Columns: PAPER, NAMED, in order of sortKey descending.
-- From the end of the list as page-back.
SELECT
  key, title, CASE WHEN $withAbstracts THEN abstract END AS abstract, publishedOn, precision,
  updatedOn, authors, organisation, categories, arxiv, doi, url, truncated,
  language, sortKey, CASE WHEN $withMentions THEN mentions END AS mentions,
  CASE WHEN $withConcepts THEN (
    SELECT json_group_array(
      json_array(c.uid, c.slug, c.name, c.kind, c.origin, c.paperCount, c.definition)
    )
    FROM mention AS named JOIN concept_view AS c ON c.uid = named.uid
    WHERE named.paper_id = paper_view.id
  ) END AS concepts
FROM paper_view
WHERE sortKey < $after AND sortKey > $before
  AND ($since IS NULL OR dateFrom >= $since)
  AND ($until IS NULL OR dateTo <= $until)
ORDER BY sortKey DESC
LIMIT $limit;
