-- Remembers how far inputs were read, in the transaction that wrote what was read.
-- $rows: {input, line, done}.
INSERT INTO progress (input, line, done)
SELECT value ->> 'input', value ->> 'line', value ->> 'done' FROM jsonb_each($rows)
WHERE true
ON CONFLICT (input) DO UPDATE SET line = excluded.line, done = excluded.done;
