// Appends decisions to the log.
// $rows: {number, id, body (JSON text)}.
UNWIND $rows AS row
CREATE (:Decision {number: row.number, id: row.id, body: row.body})
