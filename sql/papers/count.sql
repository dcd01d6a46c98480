-- How many papers lie in a window, counting no further than $limit.
-- $after, $before, $since, $until, $limit: as in papers/page.
-- Columns: papers.
SELECT count(*) AS papers FROM (
  SELECT 1 FROM paper_view
  WHERE sortKey < $after AND sortKey > $before
    AND ($since IS NULL OR dateFrom >= $since)
    AND ($until IS NULL OR dateTo <= $until)
  LIMIT $limit
);
