// The log from a place on, oldest first.
// $after: a number, exclusive. $limit.
// Columns: number, body (the decision as JSON text).
MATCH (d:Decision)
USING INDEX SEEK d:Decision(number)
WHERE d.number > $after
RETURN d.number AS number, d.body AS body
ORDER BY number
LIMIT $limit
