-- The partners of each of some concepts within a window, counted over the newest of its papers there.
-- $uids: list. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers are read a concept.
-- $kinds: list, or null for all. $minPapers. $limit (partners a concept).
-- Cost grows with the papers read and what they name.
-- Columns: of (the uid asked for), read (papers), uids, papers (two lists of one length, in no order of their own: a partner,
--   papers read that name both). One row a concept, in the order of $uids. The strongest are by papers, then uid.
SELECT
  asked.value AS of, found ->> 0 AS read, found ->> 1 AS uids, found ->> 2 AS papers
FROM (
  SELECT asked.key, asked.value, (
    SELECT json_array(
      (
        SELECT count(*) FROM (
          SELECT 1 FROM mention AS m
          WHERE m.uid = asked.value AND m.sort_key < $after AND m.sort_key > $before
            AND ($since IS NULL OR m.date_from >= $since) AND ($until IS NULL OR m.date_to <= $until)
          ORDER BY m.sort_key DESC LIMIT $papers
        )
      ),
      json_group_array(p.uid), json_group_array(p.papers)
    )
    FROM (
      SELECT o.uid, count(*) AS papers
      FROM (
        SELECT m.paper_id FROM mention AS m
        WHERE m.uid = asked.value AND m.sort_key < $after AND m.sort_key > $before
          AND ($since IS NULL OR m.date_from >= $since) AND ($until IS NULL OR m.date_to <= $until)
        ORDER BY m.sort_key DESC LIMIT $papers
      ) AS s
      CROSS JOIN mention AS o INDEXED BY mention_by_paper ON o.paper_id = s.paper_id
      WHERE o.uid <> asked.value AND (o.paper_id & 63 OR deadline())
      GROUP BY o.uid
      HAVING count(*) >= $minPapers
        AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = o.uid) IN
          (SELECT value FROM json_each($kinds)))
      ORDER BY papers DESC, o.uid
      LIMIT $limit
    ) AS p
  ) AS found
  FROM json_each($uids) AS asked
) AS asked
ORDER BY asked.key;
