// What is another whenever readers could see something else: the revisions of the graph and of its layout, the length of the log.
// And the number of the batch that was read last, which alone changes nothing that readers see.
// Columns: revision, layout (revision it was computed from, null where there is none), decisions, progress.
MATCH (g:Graph {id: 1})
OPTIONAL MATCH (l:Layout {id: 1})
RETURN
  g.revision AS revision,
  l.revision AS layout,
  COUNT { (:Decision) } AS decisions,
  coalesce(g.progress, 0) AS progress
