-- The log up to a place, newest first.
-- $before: a number, exclusive. $limit.
-- Columns: number, body (the decision as JSON text).
SELECT number, body FROM decision WHERE number < $before ORDER BY number DESC LIMIT $limit;
