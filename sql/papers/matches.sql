-- Where the papers that a search finds stand, the newest matches first: a slice of them, to be judged by a filter.
-- $query: the words as search-query.ts prints them for this store. $skip: matches passed over. $limit.
-- Columns: score (higher is better), sortKey. In no order that stores share: Neo4j gives the best matches first.
SELECT -f.rank AS score, p.sort_key AS sortKey
FROM (
  SELECT rowid & 1099511627775 AS id, bm25(paper_text, 4.0, 1.0) AS rank FROM paper_text
  WHERE paper_text MATCH $query
  ORDER BY rowid DESC LIMIT $limit OFFSET $skip
) AS f
CROSS JOIN paper AS p ON p.id = f.id;
