// Concepts by name in code-point order, then uid.
// $kinds: list, or null for all. $minPapers. $limit.
// $afterName, $afterUid, $beforeName, $beforeUid: the page lies strictly between these two places in the order.
// Columns: CONCEPT, in order of name, uid.
// Neo4j's index compares code points, but a parameter with a stored text by UTF-16 units. So the index first finds the
// stored names at both ends, and only those are compared.
CALL () {
  MATCH (c:Concept)
  USING INDEX c:Concept(name, uid)
  WHERE c.name >= $afterName AND c.uid IS NOT NULL
  RETURN c.name AS first ORDER BY c.name, c.uid LIMIT 1
}
CALL () {
  MATCH (c:Concept)
  USING INDEX c:Concept(name, uid)
  WHERE c.name <= $beforeName AND c.uid IS NOT NULL
  RETURN c.name AS last ORDER BY c.name DESC, c.uid DESC LIMIT 1
}
CALL (first, last) {
  MATCH (c:Concept)
  USING INDEX c:Concept(name, uid)
  WHERE c.name >= first AND c.name <= last AND c.uid IS NOT NULL
    AND CASE c.name WHEN $afterName THEN c.uid > $afterUid ELSE true END
    AND CASE c.name WHEN $beforeName THEN c.uid < $beforeUid ELSE true END
    AND c.paperCount >= $minPapers
    AND ($kinds IS NULL OR c.kind IN $kinds)
  RETURN c ORDER BY c.name, c.uid LIMIT $limit
}
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY c.name, c.uid
