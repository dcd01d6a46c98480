-- How far an input was read.
-- $input: its name.
-- Columns: input, line, done; no row for an input never seen.
SELECT input, line, done FROM progress WHERE input = $input;
