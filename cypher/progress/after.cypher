// Inputs that were read on in batches after one, those that are not done first.
// $after: the number of that batch; $limit: integer.
// Columns: input, name, line, done; by done, then input.
MATCH (p:Progress)
WHERE p.number > $after AND p.name IS NOT NULL
RETURN p.input AS input, p.name AS name, p.line AS line, p.done AS done
ORDER BY done, input
LIMIT $limit
