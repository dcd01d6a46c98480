-- The decisions that speak of concepts, newest first; those that undo one of them too.
-- $uids: list. $before: a number, exclusive. $limit: of each concept.
-- Columns: of (the uid), number, body (the decision as JSON text); each one's in descending order of number.
SELECT asked.value AS of, d.number, d.body
FROM json_each($uids) AS asked
JOIN decision AS d ON d.number IN (
  SELECT a.number FROM decision_about AS a
  WHERE a.uid = asked.value AND a.number < $before
  ORDER BY a.number DESC
  LIMIT $limit
)
ORDER BY asked.key, d.number DESC;
