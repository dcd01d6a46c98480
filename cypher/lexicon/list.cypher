// Lists concepts: name, kind and definition are the lexicon's, whatever papers vote.
// $rows: {uid, slug, name, kind, definition (or null)}; the runner adds nameOrder, see order-key.ts.
UNWIND $rows AS row
MERGE (c:Concept {uid: row.uid})
ON CREATE SET c.slug = row.slug, c.paperCount = 0, c.rank = 0, c.firstSeen = ''
SET
  c.name = row.name, c.nameOrder = row.nameOrder, c.kind = row.kind, c.origin = 'lexicon',
  c.listed = true, c.definition = row.definition
