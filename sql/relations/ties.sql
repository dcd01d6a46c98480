-- The ties of each of some concepts that are strong enough, and how many were looked at to find them.
-- $rows: {uid, minPapers, strength}: a tie is strong enough where papers >= minPapers and papers * papers >= strength *
--   papers that name the partner. $limit: ties looked at a concept; which ones, where there are more, is left to the store.
-- Columns: of (the uid asked for), looked, uids, papers, paperCounts (three lists of one length, in no order of their own: a
--   partner, papers that name both, papers that name the partner). One row a concept, in the order of $rows.
WITH asked AS MATERIALIZED (
  SELECT
    key, value ->> 'uid' AS uid, value ->> 'minPapers' AS minPapers, value ->> 'strength' AS strength
  FROM json_each($rows)
), found AS MATERIALIZED (
  SELECT asked.key, asked.uid, (
    SELECT json_array(
      count(*),
      json_group_array(r.other) FILTER (WHERE r.isStrong),
      json_group_array(r.papers) FILTER (WHERE r.isStrong),
      json_group_array(r.paper_count) FILTER (WHERE r.isStrong)
    )
    FROM (
      SELECT t.other, t.papers, c.paper_count,
        1.0 * t.papers * t.papers >= asked.strength * c.paper_count AS isStrong
      FROM (
        SELECT b AS other, papers FROM relation
        WHERE a = asked.uid AND papers >= asked.minPapers
        LIMIT $limit
      ) AS t
      CROSS JOIN concept AS c ON c.uid = t.other
    ) AS r
  ) AS lists
  FROM asked
)
SELECT
  uid AS of, lists ->> 0 AS looked, lists ->> 1 AS uids, lists ->> 2 AS papers,
  lists ->> 3 AS paperCounts
FROM found
ORDER BY key;
