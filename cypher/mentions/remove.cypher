// Removes edges, by the sort key they are stored under.
// $rows: {uid, sortKey}.
UNWIND $rows AS row
MATCH (:Paper)-[m:MENTIONS]->(:Concept)
USING INDEX SEEK m:MENTIONS(concept, sortKey)
WHERE m.concept = row.uid AND m.sortKey = row.sortKey
DELETE m
