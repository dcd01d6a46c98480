-- The concepts that most papers of a window name. Cost grows with the papers of the window and what they name.
-- $after, $before, $since, $until: as in papers/page. $kinds: list, or null for all. $minPapers, $limit.
-- Columns: uids, papers (two lists of one length, in order of papers descending, uid); one row.
SELECT
  json_group_array(uid ORDER BY papers DESC, uid) AS uids,
  json_group_array(papers ORDER BY papers DESC, uid) AS papers
FROM (
  SELECT m.uid, count(*) AS papers
  FROM paper AS p CROSS JOIN mention AS m INDEXED BY mention_by_paper ON m.paper_id = p.id
  WHERE p.sort_key < $after AND p.sort_key > $before
    AND (m.paper_id & 63 OR deadline())
    AND ($since IS NULL OR p.date_from >= $since) AND ($until IS NULL OR p.date_to <= $until)
  GROUP BY m.uid
  HAVING count(*) >= $minPapers
    AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = m.uid) IN
      (SELECT value FROM json_each($kinds)))
  ORDER BY papers DESC, m.uid
  LIMIT $limit
);
