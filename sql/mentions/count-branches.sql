-- Papers that name a concept or any that is narrower, each counted once.
-- $uids: list. Cost grows with the edges of all of them (some million a second).
-- Columns: uid, papers; no row for a concept without any.
WITH RECURSIVE below (of, uid) AS (
  SELECT value, value FROM json_each($uids)
  UNION
  SELECT b.of, r.uid FROM below AS b JOIN broader AS r ON r.parent = b.uid
)
SELECT b.of AS uid, count(DISTINCT m.paper_id) AS papers
FROM below AS b JOIN mention AS m ON m.uid = b.uid
WHERE m.paper_id & 255 OR deadline()
GROUP BY b.of;
