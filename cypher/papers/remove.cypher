// Removes papers that another paper took over. Their records, keys and edges were moved or removed before.
// $rows: {key}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.key})
DETACH DELETE p
