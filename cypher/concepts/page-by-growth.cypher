// Concepts by growth over windows of $months months, those that grow most first, then uid.
// $months: 3, 6 or 12. $kinds: list, or null for all. $minPapers. $limit.
// $afterPlace, $afterUid, $beforePlace, $beforeUid: the page lies strictly between these two places in the order.
// Columns: CONCEPT, place (as concepts/settle-growth has it); in order of place, uid.
// From the end of the list as page-by-growth-back.
CALL () {
  WITH 1 AS one WHERE $months = 3
  MATCH (c:Concept)
  USING INDEX SEEK c:Concept(growth3, uid)
  WHERE c.growth3 >= $afterPlace AND c.growth3 <= $beforePlace AND c.uid IS NOT NULL
    AND CASE c.growth3 WHEN $afterPlace THEN c.uid > $afterUid ELSE true END
    AND CASE c.growth3 WHEN $beforePlace THEN c.uid < $beforeUid ELSE true END
    AND c.paperCount >= $minPapers AND ($kinds IS NULL OR c.kind IN $kinds)
  RETURN c, c.growth3 AS place ORDER BY c.growth3 ASC, c.uid ASC LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $months = 6
  MATCH (c:Concept)
  USING INDEX SEEK c:Concept(growth6, uid)
  WHERE c.growth6 >= $afterPlace AND c.growth6 <= $beforePlace AND c.uid IS NOT NULL
    AND CASE c.growth6 WHEN $afterPlace THEN c.uid > $afterUid ELSE true END
    AND CASE c.growth6 WHEN $beforePlace THEN c.uid < $beforeUid ELSE true END
    AND c.paperCount >= $minPapers AND ($kinds IS NULL OR c.kind IN $kinds)
  RETURN c, c.growth6 AS place ORDER BY c.growth6 ASC, c.uid ASC LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $months = 12
  MATCH (c:Concept)
  USING INDEX SEEK c:Concept(growth12, uid)
  WHERE c.growth12 >= $afterPlace AND c.growth12 <= $beforePlace AND c.uid IS NOT NULL
    AND CASE c.growth12 WHEN $afterPlace THEN c.uid > $afterUid ELSE true END
    AND CASE c.growth12 WHEN $beforePlace THEN c.uid < $beforeUid ELSE true END
    AND c.paperCount >= $minPapers AND ($kinds IS NULL OR c.kind IN $kinds)
  RETURN c, c.growth12 AS place ORDER BY c.growth12 ASC, c.uid ASC LIMIT $limit
}
RETURN
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition, place
ORDER BY place ASC, uid ASC
