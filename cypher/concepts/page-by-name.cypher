// Concepts by name in code-point order, then uid.
// $kinds: list, or null for all. $minPapers. $limit.
// $afterName, $afterUid, $beforeName, $beforeUid: the page lies strictly between these two places in the order. The
//   runner hands the names over as order-key.ts writes them, as nameOrder is stored.
// Columns: CONCEPT, in order of name, uid.
// From the end of the list as page-by-name-back.
MATCH (c:Concept)
USING INDEX SEEK c:Concept(nameOrder, uid)
WHERE c.nameOrder >= $afterName AND c.nameOrder <= $beforeName AND c.uid IS NOT NULL
  AND CASE c.nameOrder WHEN $afterName THEN c.uid > $afterUid ELSE true END
  AND CASE c.nameOrder WHEN $beforeName THEN c.uid < $beforeUid ELSE true END
  AND c.paperCount >= $minPapers
  AND ($kinds IS NULL OR c.kind IN $kinds)
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.nameOrder ASC, c.uid ASC
LIMIT $limit
