// Adds to what papers say of spellings.
// $rows: {uid, form, fold, named, mentioned, folded (differences)}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
MERGE (f:Form {uid: row.uid, form: row.form})
ON CREATE SET
  f.fold = row.fold, f.listed = false,
  f.named = row.named, f.mentioned = row.mentioned, f.folded = row.folded
ON MATCH SET
  f.named = f.named + row.named,
  f.mentioned = f.mentioned + row.mentioned,
  f.folded = f.folded + row.folded
MERGE (f)-[:NAMES]->(c)
