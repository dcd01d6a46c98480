-- The decisions that speak of a concept, newest first; those that undo one of them too.
-- $uid. $before: a number, exclusive. $limit.
-- Columns: number, body (the decision as JSON text).
SELECT d.number, d.body
FROM decision_about AS a
JOIN decision AS d ON d.number = a.number
WHERE a.uid = $uid AND a.number < $before
ORDER BY a.number DESC
LIMIT $limit;
