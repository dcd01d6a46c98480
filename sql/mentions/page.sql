-- The papers that mention each of some concepts, newest first, undated last.
-- $uids: list of concepts. $after, $before, $since, $until, $limit (a concept), $withAbstracts, $withMentions,
--   $withConcepts: as in papers/page.
-- Columns: uid, count, confidence, introduces, PAPER, NAMED, each concept's in order of sortKey descending.
-- From the end of the list as page-back.
SELECT
  m.uid, m.count, m.confidence, m.introduces,
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
FROM json_each($uids) AS asked
JOIN mention AS m ON m.uid = asked.value AND m.sort_key IN (
  SELECT n.sort_key FROM mention AS n
  WHERE n.uid = asked.value AND n.sort_key < $after AND n.sort_key > $before
    AND ($since IS NULL OR n.date_from >= $since)
    AND ($until IS NULL OR n.date_to <= $until)
  ORDER BY n.sort_key DESC
  LIMIT $limit
)
JOIN paper_view AS p ON p.id = m.paper_id
ORDER BY asked.key, m.sort_key DESC;
