// Remembers how far inputs were read, in the transaction that wrote what was read.
// $rows: {input, line, done}.
UNWIND $rows AS row
MERGE (p:Progress {input: row.input})
SET p.line = row.line, p.done = row.done
