-- Appends decisions to the log.
-- $rows: {number, id, body (JSON text)}.
INSERT INTO decision (number, id, body)
SELECT value ->> 'number', value ->> 'id', value ->> 'body' FROM jsonb_each($rows);
