-- The partners of each of some concepts, from the end of the list: weakest first.
-- $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
-- $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: of (the uid asked for), papers, CONCEPT (the partner); each one's in order of papers ascending, uid descending.
-- Pairs of one paper only stand in no index of ranks: they come last, in order of uid.
SELECT asked.value AS of, r.papers, c.*
FROM json_each($uids) AS asked
JOIN relation AS r ON r.a = asked.value AND r.b IN (
  SELECT b FROM (
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
    ORDER BY rank DESC, b DESC
    LIMIT $limit
  )
)
JOIN concept_view AS c ON c.uid = r.b
ORDER BY asked.key, r.rank DESC, c.uid DESC;
