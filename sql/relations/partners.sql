-- The strongest partners of each of some concepts, as numbers only: what a search or a ranking goes on with.
-- $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
-- Columns: of (the uid asked for), uids, papers, paperCounts (three lists of one length, in no order of their own: a partner,
--   papers that name both, papers that name the partner). One row a concept, in the order of $uids.
-- Strongest is by papers descending, then uid.
-- Pairs of one paper only stand in no index of ranks: they come last, in order of uid.
SELECT
  asked.value AS of, found ->> 0 AS uids, found ->> 1 AS papers, found ->> 2 AS paperCounts
FROM (
  SELECT asked.key, asked.value, (
    SELECT json_array(
      json_group_array(c.uid), json_group_array(-r.rank), json_group_array(c.paper_count)
    )
    FROM (
      SELECT rank, b AS other FROM relation
      WHERE a = asked.value AND rank < -1 AND rank <= -$minPapers
        AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = b) IN
          (SELECT value FROM json_each($kinds)))
      UNION ALL
      SELECT rank, b AS other FROM relation
      WHERE a = asked.value AND rank = -1 AND $minPapers <= 1
        AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = b) IN
          (SELECT value FROM json_each($kinds)))
      ORDER BY rank, other
      LIMIT $limit
    ) AS r
    JOIN concept AS c ON c.uid = r.other
  ) AS found
  FROM json_each($uids) AS asked
) AS asked
ORDER BY asked.key;
