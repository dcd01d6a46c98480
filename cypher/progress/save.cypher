// Remembers how far inputs were read, in the transaction that wrote what was read, under the number after the last.
// $rows: {input, name (null where it is not told), line, done}.
// Writing `locked` first takes the node's lock, so that no two batches get one number.
MATCH (g:Graph {id: 1})
SET g.locked = true
WITH g
SET g.progress = coalesce(g.progress, 0) + 1
WITH g.progress AS number
UNWIND $rows AS row
MERGE (p:Progress {input: row.input})
SET p.name = row.name, p.line = row.line, p.done = row.done, p.number = number
