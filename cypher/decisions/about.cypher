// The decisions that speak of a concept, newest first; those that undo one of them too.
// $uid. $before: a number, exclusive. $limit.
// Columns: number, body (the decision as JSON text).
MATCH (a:DecisionAbout)
USING INDEX a:DecisionAbout(uid, number)
WHERE a.uid = $uid AND a.number < $before
WITH a.number AS number ORDER BY number DESC LIMIT $limit
MATCH (d:Decision {number: number})
RETURN number, d.body AS body
ORDER BY number DESC
