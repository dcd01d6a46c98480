// Which of some papers a search finds. Linear in all its matches.
// $query: the words as search-query.ts prints them for this store. $sortKeys: list of places.
// Columns: score (higher is better), sortKey.
CALL db.index.fulltext.queryNodes('paper_text', $query) YIELD node, score
WHERE node.sortKey IN $sortKeys
RETURN score, node.sortKey AS sortKey
