// Notes the concepts that decisions speak of.
// $rows: {uid, number}.
UNWIND $rows AS row
MERGE (:DecisionAbout {uid: row.uid, number: row.number})
