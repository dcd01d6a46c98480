// Forgets the keys of papers that are removed without a successor.
// $rows: {key}.
UNWIND $rows AS row
MATCH (k:PaperKey {key: row.key})
DETACH DELETE k
