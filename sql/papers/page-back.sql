-- Papers from the end of the list: oldest first.
-- $after, $before: sort keys, exclusive; the page lies strictly between them, after > before ('~' and '' are open ends).
-- $since, $until: ISO days or null; the paper's whole interval lies within. $limit.
-- Columns: PAPER, in order of sortKey ascending.
SELECT * FROM paper_view
WHERE sortKey < $after AND sortKey > $before
  AND ($since IS NULL OR dateFrom >= $since)
  AND ($until IS NULL OR dateTo <= $until)
ORDER BY sortKey ASC
LIMIT $limit;
