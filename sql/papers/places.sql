-- Where papers stand in the order of all papers, newest first, undated last.
-- $after, $before, $limit: as in papers/page.
-- Columns: sortKey, descending.
-- From the end of the list as places-back.
SELECT sort_key AS sortKey FROM paper
WHERE sort_key < $after AND sort_key > $before
ORDER BY sort_key DESC
LIMIT $limit;
