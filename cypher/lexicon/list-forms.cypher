// Marks spellings as the lexicon's.
// $rows: {uid, form, fold}; the runner adds formOrder, see order-key.ts.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
MERGE (f:Form {uid: row.uid, form: row.form})
ON CREATE SET
  f.formOrder = row.formOrder, f.fold = row.fold, f.listed = true,
  f.named = 0, f.mentioned = 0, f.folded = 0
ON MATCH SET f.listed = true
MERGE (f)-[:NAMES]->(c)
