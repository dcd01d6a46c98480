// The log up to a place, newest first.
// $before: a number, exclusive. $limit.
// Columns: number, body (the decision as JSON text).
MATCH (d:Decision)
USING INDEX SEEK d:Decision(number)
WHERE d.number < $before
RETURN d.number AS number, d.body AS body
ORDER BY number DESC
LIMIT $limit
