// How long the log is, and the revision of the graph.
// Columns: revision, decisions.
MATCH (g:Graph {id: 1})
RETURN g.revision AS revision, COUNT { (:Decision) } AS decisions
