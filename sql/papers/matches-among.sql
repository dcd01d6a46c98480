-- Which of some papers a search finds. Linear in all its matches, some 1 µs each: to look each paper up in the full text
-- by itself costs a hundred times that.
-- $query: the words as search-query.ts prints them for this store. $sortKeys: list of places.
-- Columns: score (higher is better), sortKey.
WITH asked AS MATERIALIZED (
  SELECT p.id, p.sort_key AS sortKey
  FROM json_each($sortKeys) AS k CROSS JOIN paper AS p ON p.sort_key = k.value
)
SELECT -bm25(paper_text, 4.0, 1.0) AS score, asked.sortKey
FROM paper_text CROSS JOIN asked ON asked.id = paper_text.rowid & 1099511627775
WHERE paper_text MATCH $query AND (paper_text.rowid & 255 OR deadline());
