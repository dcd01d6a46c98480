-- Takes the next revision and adds to the counters, if the graph still stands at $basedOn: the guard of every change.
-- $basedOn, $papers, $undatedPapers, $records, $mentions: integers, all but the first are differences.
-- Columns: revision (the new one); no row where the graph has moved on.
UPDATE graph SET
  revision = revision + 1,
  papers = papers + $papers,
  undated_papers = undated_papers + $undatedPapers,
  records = records + $records,
  mentions = mentions + $mentions
WHERE revision = $basedOn
RETURNING revision;
