-- Where papers stand in the order of all papers, from the end of the list: oldest first.
-- $after, $before, $limit: as in papers/page.
-- Columns: sortKey, ascending.
SELECT sort_key AS sortKey FROM paper
WHERE sort_key < $after AND sort_key > $before
ORDER BY sort_key ASC
LIMIT $limit;
