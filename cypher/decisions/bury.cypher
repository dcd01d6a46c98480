// Concepts that are no more, and where their addresses lead.
// $rows: {uid, slug, target (uid, or null for a banned one)}.
UNWIND $rows AS row
MERGE (t:Tombstone {uid: row.uid})
SET t.slug = row.slug, t.target = row.target
