-- How many partners outside a set each of its members has.
-- $uids: list. $kinds: list, or null for all: only partners of these kinds count. $minPapers.
-- Columns: uid, partners; one row a concept.
-- All partners less those inside: an index is counted, no pair outside is looked at. Pairs of one paper stand in no index
-- of ranks, so they are counted apart.
WITH asked AS MATERIALIZED (
  SELECT value AS uid FROM json_each($uids)
), drawn AS MATERIALIZED (
  SELECT r.a AS uid, count(*) AS partners
  FROM asked CROSS JOIN relation AS r ON r.a = asked.uid
  WHERE +r.b IN (SELECT uid FROM asked) AND r.papers >= $minPapers
    AND ($kinds IS NULL
      OR (SELECT kind FROM concept WHERE uid = r.b) IN (SELECT value FROM json_each($kinds)))
  GROUP BY r.a
)
SELECT asked.uid, iif($kinds IS NULL AND $minPapers <= 1,
  (SELECT count(*) FROM relation WHERE a = asked.uid),
  (SELECT count(*) FROM (
    SELECT b AS other FROM relation
    WHERE a = asked.uid AND rank < -1 AND rank <= -$minPapers
    UNION ALL
    SELECT b FROM relation WHERE a = asked.uid AND rank = -1 AND $minPapers <= 1
  )
  WHERE $kinds IS NULL
    OR (SELECT kind FROM concept WHERE uid = other) IN (SELECT value FROM json_each($kinds)))
) - coalesce((SELECT partners FROM drawn WHERE drawn.uid = asked.uid), 0) AS partners
FROM asked;
