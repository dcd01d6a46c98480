// Marks spellings as given by a decision.
// $rows: {uid, form, fold, tails (list)}; the runner adds formOrder, see order-key.ts.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
MERGE (f:Form {uid: row.uid, form: row.form})
ON CREATE SET
  f.formOrder = row.formOrder, f.fold = row.fold, f.tails = row.tails, f.listed = false,
  f.named = 0, f.mentioned = 0, f.folded = 0
SET f.curated = true
MERGE (f)-[:NAMES]->(c)
FOREACH (tail IN CASE WHEN c.paperCount > 0 THEN row.tails ELSE [] END |
  MERGE (t:Completion {uid: row.uid, tail: tail})
  ON CREATE SET t.level = 1 + toInteger(log(c.paperCount) / log(2) + 1e-9)
)
