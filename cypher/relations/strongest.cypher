// The partners of each of some concepts, strongest first.
// $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
// $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
// Columns: of (the uid asked for), papers, CONCEPT (the partner); each one's in order of papers descending, uid.
// Pairs of one paper only stand in no index of ranks: they come last, in order of uid, and are looked for where the page has room.
UNWIND range(0, size($uids) - 1) AS place
MATCH (x:Concept {uid: $uids[place]})
CALL (x) {
  CALL (x) {
    MATCH (:Concept)-[r:CO_OCCURS]->(y:Concept)
    USING INDEX SEEK r:CO_OCCURS(a, rank, b)
    WHERE r.a = x.uid AND r.rank >= -$afterPapers AND r.rank <= -$beforePapers
      AND r.rank <= -$minPapers AND r.b IS NOT NULL
      AND CASE r.rank WHEN -$afterPapers THEN r.b > $afterUid ELSE true END
      AND CASE r.rank WHEN -$beforePapers THEN r.b < $beforeUid ELSE true END
      AND ($kinds IS NULL OR y.kind IN $kinds)
    RETURN y, r.papers AS papers ORDER BY r.a, r.rank, r.b LIMIT $limit
    UNION ALL
    MATCH (y:Concept)-[r:CO_OCCURS]->(:Concept)
    USING INDEX SEEK r:CO_OCCURS(b, rank, a)
    WHERE r.b = x.uid AND r.rank >= -$afterPapers AND r.rank <= -$beforePapers
      AND r.rank <= -$minPapers AND r.a IS NOT NULL
      AND CASE r.rank WHEN -$afterPapers THEN r.a > $afterUid ELSE true END
      AND CASE r.rank WHEN -$beforePapers THEN r.a < $beforeUid ELSE true END
      AND ($kinds IS NULL OR y.kind IN $kinds)
    RETURN y, r.papers AS papers ORDER BY r.b, r.rank, r.a LIMIT $limit
  }
  WITH y, papers ORDER BY papers DESC, y.uid LIMIT $limit
  RETURN collect([y, papers]) AS often
}
CALL (x, often) {
  WITH x, often WHERE size(often) < $limit AND $minPapers <= 1
  MATCH (x)-[r:CO_OCCURS]-(y:Concept)
  WHERE r.papers = 1
    AND ($afterPapers > 1 OR ($afterPapers = 1 AND y.uid > $afterUid))
    AND ($beforePapers < 1 OR ($beforePapers = 1 AND y.uid < $beforeUid))
    AND ($kinds IS NULL OR y.kind IN $kinds)
  WITH y ORDER BY y.uid LIMIT $limit
  RETURN collect([y, 1]) AS once
}
UNWIND (often + once)[..$limit] AS partner
WITH place, x, partner[0] AS y, partner[1] AS papers
RETURN
  toFloat(x.uid) AS `of`, toFloat(papers) AS papers,
  toFloat(y.uid) AS uid, y.slug AS slug, y.name AS name, y.kind AS kind, y.origin AS origin,
  toFloat(y.paperCount) AS paperCount, y.definition AS definition
ORDER BY place, papers DESC, y.uid
