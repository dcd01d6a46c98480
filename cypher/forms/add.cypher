// Adds to what papers say of spellings; a new one of a concept with two papers or more can be completed
// from each of its words.
// $rows: {uid, form, fold, tails (list), named, mentioned, folded (differences)}, sorted by uid; the runner adds formOrder, see
//   order-key.ts, and groups them: {uid, forms (the rows of this concept)}.
// Spellings of a new concept are looked for too: those that a decision gave outlive it.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough.
UNWIND $rows AS rows
MATCH (c:Concept {uid: rows.uid})
WITH c, rows, c.paperCount AS papers
UNWIND rows.forms AS row
OPTIONAL MATCH (f:Form {uid: row.uid, form: row.form})
FOREACH (_ IN CASE WHEN f IS NULL THEN [1] ELSE [] END |
  CREATE (:Form {
    uid: row.uid, form: row.form, formOrder: row.formOrder, fold: row.fold, tails: row.tails,
    listed: false, named: row.named, mentioned: row.mentioned, folded: row.folded
  })-[:NAMES]->(c)
  FOREACH (tail IN CASE WHEN papers > 1 THEN row.tails ELSE [] END |
    MERGE (t:Completion {uid: row.uid, tail: tail})
    ON CREATE SET t.level = 1 + toInteger(log(papers) / log(2) + 1e-9)
  )
)
FOREACH (known IN CASE WHEN f IS NULL THEN [] ELSE [f] END |
  SET
    known.named = known.named + row.named,
    known.mentioned = known.mentioned + row.mentioned,
    known.folded = known.folded + row.folded
)
