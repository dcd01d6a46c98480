-- The strongest relations within a window, counted over the newest papers there.
-- $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read. $minPapers. $limit.
-- Cost grows with the papers read and the square of what each of them names.
-- Columns: read (papers), a, b, papers (three lists of one length, in no order of their own), uids, paperCounts (two lists:
--   concepts of $minPapers papers read or more, and how many these are). One row. Strongest is by papers, then a, b.
-- The + keeps each paper's concepts read at once, instead of sought one by one.
WITH
sample AS MATERIALIZED (
  SELECT id FROM paper
  WHERE sort_key < $after AND sort_key > $before
    AND ($since IS NULL OR date_from >= $since) AND ($until IS NULL OR date_to <= $until)
  ORDER BY sort_key DESC LIMIT $papers
),
often AS MATERIALIZED (
  SELECT m.uid, count(*) AS papers
  FROM sample AS s CROSS JOIN mention AS m INDEXED BY mention_by_paper ON m.paper_id = s.id
  GROUP BY m.uid HAVING count(*) >= $minPapers
),
link AS MATERIALIZED (
  SELECT m.paper_id, m.uid
  FROM sample AS s CROSS JOIN mention AS m INDEXED BY mention_by_paper ON m.paper_id = s.id
  WHERE +m.uid IN (SELECT uid FROM often)
),
pair AS (
  SELECT x.uid AS a, y.uid AS b, count(*) AS papers
  FROM link AS x JOIN link AS y ON y.paper_id = x.paper_id AND y.uid > x.uid
  WHERE x.paper_id & 63 OR deadline()
  GROUP BY x.uid, y.uid HAVING count(*) >= $minPapers
  ORDER BY papers DESC, a, b LIMIT $limit
)
SELECT
  (SELECT count(*) FROM sample) AS read,
  (SELECT json_group_array(uid) FROM often) AS uids,
  (SELECT json_group_array(papers) FROM often) AS paperCounts,
  json_group_array(a) AS a, json_group_array(b) AS b, json_group_array(papers) AS papers
FROM pair;
