-- The relations between members of a set within a window, strongest first, counted over the newest papers there.
-- $uids: list. $after, $before, $since, $until: as in papers/page. $papers: of the window so many papers are counted at most.
-- $minPapers, $limit. Cost grows with the papers counted of each member, and the square of what each paper names of them.
-- Columns: a, b, papers (three lists of one length, in order of papers descending, a, b); one row.
WITH link AS MATERIALIZED (
  SELECT m.paper_id, m.uid
  FROM json_each($uids) AS x CROSS JOIN mention AS m ON m.uid = x.value
  WHERE m.sort_key < $after AND m.sort_key > max($before, coalesce((
      SELECT sort_key FROM paper
      WHERE sort_key < $after AND sort_key > $before
        AND ($since IS NULL OR date_from >= $since) AND ($until IS NULL OR date_to <= $until)
      ORDER BY sort_key DESC LIMIT 1 OFFSET $papers
    ), ''))
    AND ($since IS NULL OR m.date_from >= $since) AND ($until IS NULL OR m.date_to <= $until)
)
SELECT
  json_group_array(a ORDER BY papers DESC, a, b) AS a,
  json_group_array(b ORDER BY papers DESC, a, b) AS b,
  json_group_array(papers ORDER BY papers DESC, a, b) AS papers
FROM (
  SELECT x.uid AS a, y.uid AS b, count(*) AS papers
  FROM link AS x JOIN link AS y ON y.paper_id = x.paper_id AND y.uid > x.uid
  WHERE x.paper_id & 63 OR deadline()
  GROUP BY x.uid, y.uid HAVING count(*) >= $minPapers
  ORDER BY papers DESC, a, b LIMIT $limit
);
