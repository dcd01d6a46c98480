-- Keys that papers have beside their current ones, in order of key, a page at a time, for exports.
-- $after: a key, exclusive ('' for the first page). $limit.
-- Columns: key, paper (the current key it leads to), sortKey (of the paper).
SELECT k.key, p.key AS paper, p.sort_key AS sortKey
FROM paper_key AS k
JOIN paper AS p ON p.id = k.paper_id
WHERE k.key > $after AND k.place > 0
ORDER BY k.key
LIMIT $limit;
