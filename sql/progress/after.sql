-- Inputs that were read on in batches after one, those that are not done first.
-- $after: the number of that batch; $limit: integer.
-- Columns: input, name, line, done; by done, then input.
SELECT input, name, line, done FROM progress
WHERE number > $after AND name IS NOT NULL
ORDER BY done, input
LIMIT $limit;
