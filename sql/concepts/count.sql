-- How many concepts there are, counting no further than $limit.
-- $kinds: list, or null for all. $minPapers. $limit.
-- Columns: concepts.
SELECT count(*) AS concepts FROM (
  SELECT 1 FROM concept
  WHERE rank <= -$minPapers
    AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
  LIMIT $limit
);
