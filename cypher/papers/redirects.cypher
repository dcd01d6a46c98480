// Keys that papers have beside their current ones, in order of key, a page at a time, for exports.
// $after: a key, exclusive ('' for the first page). $limit.
// Columns: key, paper (the current key it leads to), sortKey (of the paper).
MATCH (k:PaperKey)
USING INDEX SEEK k:PaperKey(key)
WHERE k.key > $after AND k.place > 0
WITH k ORDER BY k.key LIMIT $limit
MATCH (k)-[:LEADS_TO]->(p:Paper)
RETURN k.key AS key, p.key AS paper, p.sortKey AS sortKey
ORDER BY k.key
