-- Full text over titles and abstracts, best first among the newest matches; a word in the title counts four times one in the
-- abstract. Rows of paper_text are numbered by day, so the newest matches are met first and no others are ranked.
-- $query: the words as search-query.ts prints them for this store. $ranked: matches to rank. $limit.
-- Columns: score (higher is better), PAPER; ties in order of sortKey descending.
SELECT best.score, p.*
FROM (
  SELECT p.id, -f.rank AS score, p.sort_key
  FROM (
    SELECT rowid & 1099511627775 AS id, bm25(paper_text, 4.0, 1.0) AS rank FROM paper_text
    WHERE paper_text MATCH $query
    ORDER BY rowid DESC LIMIT $ranked
  ) AS f
  CROSS JOIN paper AS p ON p.id = f.id
  ORDER BY score DESC, p.sort_key DESC
  LIMIT $limit
) AS best
CROSS JOIN paper_view AS p ON p.id = best.id
ORDER BY best.score DESC, best.sort_key DESC;
