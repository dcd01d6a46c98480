-- Each of some concepts with all that are narrower, at any depth, as far as papers name them.
-- $uids: list.
-- Columns: of (the uid asked for), uid; in order of both.
WITH RECURSIVE below (of, uid) AS (
  SELECT value, value FROM json_each($uids)
  UNION
  SELECT b.of, r.uid FROM below AS b JOIN broader AS r ON r.parent = b.uid
)
SELECT b.of, b.uid FROM below AS b JOIN concept AS c ON c.uid = b.uid
WHERE c.rank < 0
ORDER BY b.of, b.uid;
