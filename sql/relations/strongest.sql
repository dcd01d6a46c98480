-- The partners of each of some concepts, strongest first.
-- $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
-- $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: of (the uid asked for), concepts (list: PARTNER of the concept itself, then of its partners in order of papers descending, uid).
-- A uid without a concept gives no row.
-- Pairs of one paper only stand in no index of ranks: they come last, in order of uid.
-- From the end of the list as strongest-back.
SELECT
  x.uid AS of,
  (
    SELECT json_group_array(
      json_array(c.uid, c.slug, c.name, c.kind, c.origin, c.paperCount, c.definition, near.papers)
      ORDER BY near.place, near.papers DESC, c.uid ASC
    )
    FROM (
      SELECT 0 AS place, x.uid AS uid, x.paperCount AS papers
      UNION ALL
      SELECT 1, b, -rank FROM (
        SELECT rank, b FROM relation
        WHERE a = asked.value AND rank < -1 AND rank <= -$minPapers
          AND (rank, b) > (-$afterPapers, $afterUid)
          AND (rank, b) < (-$beforePapers, $beforeUid)
          AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = b) IN
            (SELECT value FROM json_each($kinds)))
        UNION ALL
        SELECT rank, b FROM relation
        WHERE a = asked.value AND rank = -1 AND $minPapers <= 1
          AND b > iif($afterPapers = 1, $afterUid, -1)
          AND b < iif($beforePapers = 1, $beforeUid, 9007199254740991)
          AND (rank, b) > (-$afterPapers, $afterUid)
          AND (rank, b) < (-$beforePapers, $beforeUid)
          AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = b) IN
            (SELECT value FROM json_each($kinds)))
        ORDER BY rank ASC, b ASC
        LIMIT $limit
      )
    ) AS near
    JOIN concept_view AS c ON c.uid = near.uid
  ) AS concepts
FROM json_each($uids) AS asked
JOIN concept_view AS x ON x.uid = asked.value
ORDER BY asked.key;
