// How many setup files the database has been through.
// Columns: version.
MATCH (g:Graph {id: 1})
RETURN g.version AS version
