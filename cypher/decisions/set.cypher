// Names and kinds that decisions give concepts; concepts/settle lets them hold.
// $rows: {uid, name (or null), kind (or null)}; the runner adds nameOrder, see order-key.ts.
UNWIND $rows AS row
MERGE (s:Setting {uid: row.uid})
SET s.name = row.name, s.nameOrder = row.nameOrder, s.kind = row.kind
