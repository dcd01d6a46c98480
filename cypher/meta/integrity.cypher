// What is wrong with the files. The server sees to these itself; neo4j-admin database check looks at a stopped database.
// $limit.
// Columns: fault.
UNWIND [] AS fault
RETURN fault LIMIT $limit
