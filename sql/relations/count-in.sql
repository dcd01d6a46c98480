-- Papers of some pairs within a window, counted over the newest papers there.
-- $names: list of texts `a b`, a < b. $uids: list, all that stand in them. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read.
-- Cost grows with the papers read and what they name of the pairs.
-- Columns: read (papers), a, b, papers (three lists of one length, in no order of their own; pairs without papers are left out).
--   One row.
-- The + keeps each paper's concepts read at once, instead of sought one by one.
WITH
sample AS MATERIALIZED (
  SELECT id FROM paper
  WHERE sort_key < $after AND sort_key > $before
    AND ($since IS NULL OR date_from >= $since) AND ($until IS NULL OR date_to <= $until)
  ORDER BY sort_key DESC LIMIT $papers
),
link AS MATERIALIZED (
  SELECT m.paper_id, m.uid
  FROM sample AS s CROSS JOIN mention AS m INDEXED BY mention_by_paper ON m.paper_id = s.id
  WHERE +m.uid IN (SELECT value FROM json_each($uids))
),
pair AS (
  SELECT x.uid AS a, y.uid AS b, count(*) AS papers
  FROM link AS x JOIN link AS y ON y.paper_id = x.paper_id AND y.uid > x.uid
  WHERE x.paper_id & 63 OR deadline()
  GROUP BY x.uid, y.uid
  HAVING x.uid || ' ' || y.uid IN (SELECT value FROM json_each($names))
)
SELECT
  (SELECT count(*) FROM sample) AS read,
  json_group_array(a) AS a, json_group_array(b) AS b, json_group_array(papers) AS papers
FROM pair;
