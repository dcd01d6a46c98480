-- The log from a place on, oldest first.
-- $after: a number, exclusive. $limit.
-- Columns: number, body (the decision as JSON text).
SELECT number, body FROM decision WHERE number > $after ORDER BY number LIMIT $limit;
