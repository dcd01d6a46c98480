// Gives stored papers their new, stronger keys; papers/keys keeps the old ones as redirects.
// $rows: {previousKey, key}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.previousKey})
SET p.key = row.key
