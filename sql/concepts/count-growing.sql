-- How many concepts have a place in the list by growth, counting no further than $limit.
-- $months: 3, 6 or 12. $kinds: list, or null for all. $minPapers. $limit.
-- Columns: concepts.
SELECT count(*) AS concepts FROM (
  SELECT 1 FROM concept INDEXED BY concept_by_growth_12
  WHERE growth_12 IS NOT NULL
    AND CASE $months WHEN 3 THEN growth_3 WHEN 6 THEN growth_6 ELSE growth_12 END IS NOT NULL
    AND rank <= -$minPapers
    AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
  LIMIT $limit
);
