-- The places of concepts in the lists by growth, over windows of 3, 6 and 12 months up to the newest: the papers of a
-- window with $smoothing added, over those of the window before with the same added, in millionths and turned round;
-- null where both windows together have fewer papers than $least.
-- $uids: list; where the newest month has moved since meta/sign-growth, all concepts that have a place too, and where it
--   moved back all that can have one. $least, $smoothing: whole numbers.
WITH
months AS (
  SELECT
    newest,
    (number - 3) / 12 * 100 + (number - 3) % 12 + 1 AS back3,
    (number - 6) / 12 * 100 + (number - 6) % 12 + 1 AS back6,
    (number - 12) / 12 * 100 + (number - 12) % 12 + 1 AS back12,
    (number - 24) / 12 * 100 + (number - 24) % 12 + 1 AS back24,
    (SELECT growth_month FROM graph) AS settled,
    CAST($smoothing AS INTEGER) AS smoothing
  FROM newest_month
),
asked(uid) AS (
  SELECT value FROM json_each($uids)
  UNION SELECT c.uid FROM months CROSS JOIN concept AS c INDEXED BY concept_by_growth_12
  WHERE newest <> settled AND c.growth_12 IS NOT NULL
  UNION SELECT c.uid FROM months CROSS JOIN concept AS c INDEXED BY concept_by_rank
  WHERE newest < settled AND c.rank <= -$least
),
sums AS (
  SELECT
    c.uid,
    sum(iif(l.period > back3, l.papers, 0)) + smoothing AS recent3,
    sum(iif(l.period > back6 AND l.period <= back3, l.papers, 0)) + smoothing AS before3,
    sum(iif(l.period > back6, l.papers, 0)) + smoothing AS recent6,
    sum(iif(l.period > back12 AND l.period <= back6, l.papers, 0)) + smoothing AS before6,
    sum(iif(l.period > back12, l.papers, 0)) + smoothing AS recent12,
    sum(iif(l.period <= back12, l.papers, 0)) + smoothing AS before12
  FROM asked AS a
  CROSS JOIN months
  CROSS JOIN concept AS c ON c.uid = a.uid AND (c.rank <= -$least OR c.growth_12 IS NOT NULL)
  LEFT JOIN life AS l ON l.uid = c.uid AND l.period > back24 AND l.period % 100 > 0
  GROUP BY c.uid
),
places AS (
  SELECT
    uid,
    iif(recent3 + before3 >= $least + 2 * $smoothing, -(recent3 * 1000000 / before3), NULL) AS growth_3,
    iif(recent6 + before6 >= $least + 2 * $smoothing, -(recent6 * 1000000 / before6), NULL) AS growth_6,
    iif(recent12 + before12 >= $least + 2 * $smoothing, -(recent12 * 1000000 / before12), NULL) AS growth_12
  FROM sums
)
UPDATE concept SET growth_3 = p.growth_3, growth_6 = p.growth_6, growth_12 = p.growth_12
FROM places AS p
WHERE concept.uid = p.uid AND (
  concept.growth_3 IS NOT p.growth_3 OR concept.growth_6 IS NOT p.growth_6
  OR concept.growth_12 IS NOT p.growth_12
);
