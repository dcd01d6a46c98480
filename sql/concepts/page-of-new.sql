-- Concepts first seen since a day, most papers first, then uid.
-- $since: the first ISO day. $straddling: dates as sort-key.ts places them that begin before it and end after.
-- $kinds: list, or null for all. $minPapers. $limit.
-- $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
-- What is new is looked for by level, that of the most papers first, until enough were met; all of the last level are ranked.
-- Of a single paper are most concepts: these stand in no level, and cost what they are.
-- Columns: CONCEPT, in order of paperCount descending, uid.
WITH RECURSIVE
level (n) AS (SELECT 24 UNION ALL SELECT n - 1 FROM level WHERE n > 2),
met (n) AS MATERIALIZED (
  SELECT level.n FROM level CROSS JOIN concept AS c INDEXED BY concept_by_level
  WHERE c.level = level.n AND c.paper_count > 1
    AND (c.rank, c.uid) > (-$afterPapers, $afterUid) AND (c.rank, c.uid) < (-$beforePapers, $beforeUid)
    AND c.rank <= -$minPapers
    AND c.first_seen >= $since AND c.first_seen NOT IN (SELECT value FROM json_each($straddling))
    AND ($kinds IS NULL OR (SELECT kind FROM concept AS k WHERE k.uid = c.uid) IN
      (SELECT value FROM json_each($kinds)))
  LIMIT $limit
)
SELECT * FROM concept_view WHERE uid IN (
  SELECT uid FROM (
    SELECT c.uid, c.rank FROM level CROSS JOIN concept AS c INDEXED BY concept_by_level
    WHERE c.level = level.n AND c.paper_count > 1 AND level.n >= (SELECT min(n) FROM met)
      AND (c.rank, c.uid) > (-$afterPapers, $afterUid) AND (c.rank, c.uid) < (-$beforePapers, $beforeUid)
      AND c.rank <= -$minPapers
      AND c.first_seen >= $since AND c.first_seen NOT IN (SELECT value FROM json_each($straddling))
      AND ($kinds IS NULL OR (SELECT kind FROM concept AS k WHERE k.uid = c.uid) IN
        (SELECT value FROM json_each($kinds)))
    UNION ALL
    SELECT c.uid, c.rank FROM concept AS c INDEXED BY concept_by_rank
    WHERE c.rank = -1
      AND (c.rank, c.uid) > (-$afterPapers, $afterUid) AND (c.rank, c.uid) < (-$beforePapers, $beforeUid)
      AND c.rank <= -$minPapers
      AND c.first_seen >= $since AND c.first_seen NOT IN (SELECT value FROM json_each($straddling))
      AND ($kinds IS NULL OR (SELECT kind FROM concept AS k WHERE k.uid = c.uid) IN
        (SELECT value FROM json_each($kinds)))
    ORDER BY rank, uid
    LIMIT $limit
  )
)
ORDER BY rank, uid;
