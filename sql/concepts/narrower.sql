-- The children of concepts, also those that no paper names.
-- $uids: list.
-- Columns: of (the uid asked for), CONCEPT; each one's in order of name, uid.
SELECT b.parent AS of, c.*
FROM broader AS b
JOIN concept_view AS c ON c.uid = b.uid
WHERE b.parent IN (SELECT value FROM json_each($uids))
ORDER BY b.parent, c.name, c.uid;
