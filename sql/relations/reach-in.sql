-- All partners of a set outside of it within a window, each once, counted over the newest papers of each member there.
-- $uids: list. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read a member.
-- $kinds: list, or null for all. $minPapers: of a pair. $limit.
-- Columns: uids (list; ascending only where it is shorter than $limit, for what is cut is left to the store); one row.
SELECT json_group_array(other ORDER BY other) AS uids
FROM (
  SELECT DISTINCT other FROM (
    SELECT o.uid AS other
    FROM json_each($uids) AS x
    CROSS JOIN mention AS m ON m.uid = x.value AND m.sort_key IN (
      SELECT sort_key FROM mention
      WHERE uid = x.value AND sort_key < $after AND sort_key > $before
        AND ($since IS NULL OR date_from >= $since) AND ($until IS NULL OR date_to <= $until)
      ORDER BY sort_key DESC LIMIT $papers
    )
    CROSS JOIN mention AS o INDEXED BY mention_by_paper ON o.paper_id = m.paper_id
    WHERE +o.uid NOT IN (SELECT value FROM json_each($uids)) AND (o.paper_id & 63 OR deadline())
    GROUP BY x.value, o.uid HAVING count(*) >= $minPapers
  )
  WHERE $kinds IS NULL OR (SELECT kind FROM concept WHERE uid = other) IN
    (SELECT value FROM json_each($kinds))
  LIMIT $limit
);
