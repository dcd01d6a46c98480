-- How far an input was read.
-- $input: its name.
-- Columns: input, name, line, done; no row for an input never seen.
SELECT input, name, line, done FROM progress WHERE input = $input;
