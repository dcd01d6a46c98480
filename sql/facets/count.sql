-- How many papers stand in each of some lists of authors, categories and organisations, counting no further than $limit.
-- $lists: list. $limit.
-- Columns: list, papers.
SELECT asked.value AS list, (
  SELECT count(*) FROM (SELECT 1 FROM facet AS f WHERE f.list = asked.value LIMIT $limit)
) AS papers
FROM json_each($lists) AS asked;
