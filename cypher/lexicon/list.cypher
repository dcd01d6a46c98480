// Lists concepts. Their names and kinds are settled afterwards: the lexicon's go before the votes of papers.
// $rows: {uid, slug, name, kind (of a concept that is not there yet), listedName, listedKind (the lexicon's, or null where
//   it only lists names of the concept), definition (or null)}; the runner adds nameOrder, see order-key.ts.
UNWIND $rows AS row
MERGE (c:Concept {uid: row.uid})
ON CREATE SET
  c.slug = row.slug, c.name = row.name, c.nameOrder = row.nameOrder, c.kind = row.kind,
  c.origin = 'lexicon', c.paperCount = 0, c.rank = 0, c.firstSeen = ''
SET
  c.listed = true, c.listedName = row.listedName, c.listedKind = row.listedKind,
  c.listedNameOrder = CASE WHEN row.listedName IS NOT NULL THEN row.nameOrder END,
  c.definition = row.definition
