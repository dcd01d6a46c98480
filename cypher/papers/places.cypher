// Where papers stand in the order of all papers, newest first, undated last.
// $after, $before, $limit: as in papers/page.
// Columns: sortKey, descending.
// From the end of the list as places-back.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(sortKey)
WHERE p.sortKey < $after AND p.sortKey > $before
RETURN p.sortKey AS sortKey
ORDER BY p.sortKey DESC
LIMIT $limit
