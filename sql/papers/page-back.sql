-- Papers from the end of the list: oldest first.
-- $after, $before: sort keys, exclusive; the page lies strictly between them, after > before ('~' and '' are open ends).
-- $since, $until: ISO days or null; the paper's whole interval lies within. $limit.
-- $withAbstracts, $withMentions: whether these are wanted; else they are null.
-- Columns: PAPER, in order of sortKey ascending.
SELECT
  key, title, CASE WHEN $withAbstracts THEN abstract END AS abstract, publishedOn, precision,
  updatedOn, authors, organisation, categories, arxiv, doi, url, truncated,
  language, sortKey, CASE WHEN $withMentions THEN mentions END AS mentions
FROM paper_view
WHERE sortKey < $after AND sortKey > $before
  AND ($since IS NULL OR dateFrom >= $since)
  AND ($until IS NULL OR dateTo <= $until)
ORDER BY sortKey ASC
LIMIT $limit;
