// How many papers lie in a window, counting no further than $limit.
// $after, $before, $since, $until, $limit: as in papers/page.
// Columns: papers.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(sortKey)
WHERE p.sortKey < $after AND p.sortKey > $before
  AND ($since IS NULL OR p.dateFrom >= $since)
  AND ($until IS NULL OR p.dateTo <= $until)
WITH p LIMIT $limit
RETURN count(p) AS papers
