-- The parents of concepts.
-- $uids: list.
-- Columns: of (the uid asked for), CONCEPT; each one's in order of name, uid.
SELECT b.uid AS of, c.*
FROM broader AS b
JOIN concept_view AS c ON c.uid = b.parent
WHERE b.uid IN (SELECT value FROM json_each($uids))
ORDER BY b.uid, c.name, c.uid;
