-- Remembers how far inputs were read, in the transaction that wrote what was read, under the number after the last.
-- $rows: {input, name (null where it is not told), line, done}.
INSERT INTO progress (input, name, line, done, number)
SELECT
  value ->> 'input', value ->> 'name', value ->> 'line', value ->> 'done',
  (SELECT coalesce(max(number), 0) + 1 FROM progress)
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (input) DO UPDATE SET
  name = excluded.name, line = excluded.line, done = excluded.done, number = excluded.number;
