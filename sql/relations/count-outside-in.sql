-- How many partners outside a set each of its members has within a window, counted over the newest of its papers there.
-- $uids: list. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read a member.
-- $kinds: list, or null for all: only partners of these kinds count. $minPapers.
-- Columns: uid, partners; one row a concept.
SELECT asked.value AS uid, (
  SELECT count(*) FROM (
    SELECT o.uid
    FROM (
      SELECT m.paper_id FROM mention AS m
      WHERE m.uid = asked.value AND m.sort_key < $after AND m.sort_key > $before
        AND ($since IS NULL OR m.date_from >= $since) AND ($until IS NULL OR m.date_to <= $until)
      ORDER BY m.sort_key DESC LIMIT $papers
    ) AS s
    CROSS JOIN mention AS o INDEXED BY mention_by_paper ON o.paper_id = s.paper_id
    WHERE +o.uid NOT IN (SELECT value FROM json_each($uids)) AND (o.paper_id & 63 OR deadline())
    GROUP BY o.uid
    HAVING count(*) >= $minPapers
      AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = o.uid) IN
        (SELECT value FROM json_each($kinds)))
  )
) AS partners
FROM json_each($uids) AS asked;
