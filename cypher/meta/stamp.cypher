// What is another whenever readers could see something else: the revisions of the graph and of its layout, the length of the log.
// Columns: revision, layout (revision it was computed from, null where there is none), decisions.
MATCH (g:Graph {id: 1})
OPTIONAL MATCH (l:Layout {id: 1})
RETURN g.revision AS revision, l.revision AS layout, COUNT { (:Decision) } AS decisions
