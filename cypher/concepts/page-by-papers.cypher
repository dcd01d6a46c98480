// Concepts, most papers first, then uid.
// $kinds: list, or null for all. $minPapers. $limit.
// $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
// Columns: CONCEPT, in order of paperCount descending, uid.
// From the end of the list as page-by-papers-back.
MATCH (c:Concept)
USING INDEX SEEK c:Concept(rank, uid)
WHERE c.rank >= -$afterPapers AND c.rank <= -$minPapers AND c.uid IS NOT NULL
  AND c.rank <= -$beforePapers
  AND CASE c.rank WHEN -$afterPapers THEN c.uid > $afterUid ELSE true END
  AND CASE c.rank WHEN -$beforePapers THEN c.uid < $beforeUid ELSE true END
  AND ($kinds IS NULL OR c.kind IN $kinds)
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.rank ASC, c.uid ASC
LIMIT $limit
