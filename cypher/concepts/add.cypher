// Adds concepts that are not there yet; those that are stay as they are. concepts/settle decides name, kind and origin.
// $rows: {uid, slug, name, kind, origin}; the runner adds nameOrder, see order-key.ts.
UNWIND $rows AS row
MERGE (c:Concept {uid: row.uid})
ON CREATE SET
  c.slug = row.slug, c.name = row.name, c.nameOrder = row.nameOrder, c.kind = row.kind,
  c.origin = row.origin, c.paperCount = 0, c.rank = 0, c.listed = false, c.firstSeen = ''
