// Where the papers that a search finds stand, the best matches first: a slice of them, to be judged by a filter.
// $query: the words as search-query.ts prints them for this store. $skip: matches passed over. $limit.
// Columns: score (higher is better), sortKey. In no order that stores share: SQLite gives the newest matches first.
CALL db.index.fulltext.queryNodes('paper_text', $query, {skip: $skip, limit: $limit})
YIELD node, score
RETURN score, node.sortKey AS sortKey
