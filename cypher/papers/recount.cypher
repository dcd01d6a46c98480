// Writes what the mentions of papers count for; nothing else of the papers changes.
// $rows: {key, mentions (text)}.
UNWIND $rows AS row
MATCH (p:Paper {key: row.key})
SET p.mentions = row.mentions
