// How far an input was read.
// $input: its name.
// Columns: input, name, line, done; no row for an input never seen.
MATCH (p:Progress {input: $input})
RETURN p.input AS input, p.name AS name, p.line AS line, p.done AS done
