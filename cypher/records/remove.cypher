// Removes records that no paper holds any more.
// $rows: {id}.
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
DETACH DELETE r
