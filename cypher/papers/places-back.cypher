// Where papers stand in the order of all papers, from the end of the list: oldest first.
// $after, $before, $limit: as in papers/page.
// Columns: sortKey, ascending.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(sortKey)
WHERE p.sortKey < $after AND p.sortKey > $before
RETURN p.sortKey AS sortKey
ORDER BY p.sortKey ASC
LIMIT $limit
