// Takes the next revision and adds to the counters, if the graph still stands at $basedOn: the guard of every change.
// $basedOn, $papers, $undatedPapers, $records, $mentions: integers, all but the first are differences.
// Columns: revision (the new one); no row where the graph has moved on.
// Writing `locked` first takes the node's lock, so that the revision is read when no other writer can change it.
MATCH (g:Graph {id: 1})
SET g.locked = true
WITH g WHERE g.revision = $basedOn
SET
  g.revision = g.revision + 1,
  g.papers = g.papers + $papers,
  g.undatedPapers = g.undatedPapers + $undatedPapers,
  g.records = g.records + $records,
  g.mentions = g.mentions + $mentions
RETURN g.revision AS revision
