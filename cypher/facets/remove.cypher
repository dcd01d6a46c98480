// Takes papers out of lists, by the sort key they stand under; a list without papers goes.
// $rows: {list, sortKey}.
UNWIND $rows AS row
MATCH (:Paper)-[l:LISTED_UNDER]->(f:Facet)
USING INDEX SEEK l:LISTED_UNDER(list, sortKey)
WHERE l.list = row.list AND l.sortKey = row.sortKey
DELETE l
WITH DISTINCT f
WHERE NOT EXISTS { (:Paper)-[:LISTED_UNDER]->(f) }
DELETE f
