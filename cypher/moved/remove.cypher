// Removes such notes, by the sort key they are stored under.
// $rows: {uid, sortKey}.
UNWIND $rows AS row
MATCH (:Paper)-[m:MOVED]->(:MovedConcept)
USING INDEX SEEK m:MOVED(concept, sortKey)
WHERE m.concept = row.uid AND m.sortKey = row.sortKey
DELETE m
