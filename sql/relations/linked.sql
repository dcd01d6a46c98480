-- Which of some concepts a paper names together with one concept.
-- $uid: the one. $uids: list of the others.
-- Columns: uid.
SELECT asked.value AS uid
FROM json_each($uids) AS asked
WHERE EXISTS (
  SELECT 1 FROM relation AS r
  WHERE r.a = CAST($uid AS INTEGER) AND r.b = asked.value
);
