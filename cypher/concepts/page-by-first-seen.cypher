// Concepts by when they were first seen, newest first, those without a dated paper last, then uid descending.
// $kinds: list, or null for all. $minPapers. $limit.
// $afterSeen, $afterUid, $beforeSeen, $beforeUid: the page lies strictly between these two places in the order.
// Columns: CONCEPT, firstSeen; in order of firstSeen, uid, both descending.
// From the end of the list as page-by-first-seen-back.
MATCH (c:Concept)
USING INDEX SEEK c:Concept(firstSeen, uid)
WHERE c.firstSeen <= $afterSeen AND c.firstSeen >= $beforeSeen AND c.uid IS NOT NULL
  AND CASE c.firstSeen WHEN $afterSeen THEN c.uid < $afterUid ELSE true END
  AND CASE c.firstSeen WHEN $beforeSeen THEN c.uid > $beforeUid ELSE true END
  AND c.paperCount >= $minPapers
  AND ($kinds IS NULL OR c.kind IN $kinds)
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition, c.firstSeen AS firstSeen
ORDER BY c.firstSeen DESC, c.uid DESC
LIMIT $limit
