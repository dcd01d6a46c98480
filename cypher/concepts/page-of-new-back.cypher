// Concepts first seen since a day, from the end of the list: fewest papers first, then uid descending.
// $since: the first ISO day. $straddling: dates as sort-key.ts places them that begin before it and end after.
// $kinds: list, or null for all. $minPapers. $limit.
// $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
// Cost grows with the concepts of as many papers.
// Columns: CONCEPT, in order of paperCount ascending, uid descending.
MATCH (c:Concept)
USING INDEX SEEK c:Concept(rank, uid)
WHERE c.rank >= -$afterPapers AND c.rank <= -$minPapers AND c.uid IS NOT NULL
  AND c.rank <= -$beforePapers
  AND CASE c.rank WHEN -$afterPapers THEN c.uid > $afterUid ELSE true END
  AND CASE c.rank WHEN -$beforePapers THEN c.uid < $beforeUid ELSE true END
  AND c.firstSeen >= $since AND NOT c.firstSeen IN $straddling
  AND ($kinds IS NULL OR c.kind IN $kinds)
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.rank DESC, c.uid DESC
LIMIT $limit
