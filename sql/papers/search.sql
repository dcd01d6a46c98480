-- Full text over titles and abstracts, best first; a word in the title counts four times one in the abstract.
-- $query: the words as search-query.ts prints them for this store. $limit.
-- Columns: score (higher is better), PAPER; ties in order of sortKey descending.
SELECT -f.rank AS score, p.*
FROM (
  SELECT rowid, rank FROM paper_text
  WHERE paper_text MATCH $query AND rank MATCH 'bm25(4.0, 1.0)'
  ORDER BY rank, rowid LIMIT $limit
) AS f
JOIN paper_view AS p ON p.id = f.rowid
ORDER BY f.rank, p.sortKey DESC;
