// The partners of each of some concepts, from the end of the list: weakest first.
// $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
// $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
// Columns: of (the uid asked for), concepts (list: PARTNER of the concept itself, then of its partners in order of papers ascending, uid descending).
// A uid without a concept gives no row.
// Pairs of one paper only stand in no index of ranks: they come first here, and the others are looked for where the page has room.
UNWIND range(0, size($uids) - 1) AS place
MATCH (x:Concept {uid: $uids[place]})
CALL (x) {
  WITH x WHERE $minPapers <= 1
  MATCH (x)-[r:CO_OCCURS]-(y)
  WHERE r.papers = 1
    AND ($afterPapers > 1 OR ($afterPapers = 1 AND y.uid > $afterUid))
    AND ($beforePapers < 1 OR ($beforePapers = 1 AND y.uid < $beforeUid))
    AND ($kinds IS NULL OR y.kind IN $kinds)
  WITH y ORDER BY y.uid DESC LIMIT $limit
  WITH y {.uid, .slug, .name, .kind, .origin, .paperCount, .definition} AS c
  RETURN collect([
    toFloat(c.uid), c.slug, c.name, c.kind, c.origin, toFloat(c.paperCount), c.definition, toFloat(1)
  ]) AS once
}
CALL (x, once) {
  CALL (x, once) {
    WITH x, once WHERE size(once) < $limit
    MATCH ()-[r:CO_OCCURS]->(y)
    USING INDEX SEEK r:CO_OCCURS(a, rank, b)
    WHERE r.a = x.uid AND r.rank >= -$afterPapers AND r.rank <= -$beforePapers
      AND r.rank <= -$minPapers AND r.b IS NOT NULL
      AND CASE r.rank WHEN -$afterPapers THEN r.b > $afterUid ELSE true END
      AND CASE r.rank WHEN -$beforePapers THEN r.b < $beforeUid ELSE true END
      AND ($kinds IS NULL OR y.kind IN $kinds)
    RETURN y, r.rank AS rank, r.b AS uid ORDER BY r.a DESC, r.rank DESC, r.b DESC LIMIT $limit
    UNION ALL
    WITH x, once WHERE size(once) < $limit
    MATCH (y)-[r:CO_OCCURS]->()
    USING INDEX SEEK r:CO_OCCURS(b, rank, a)
    WHERE r.b = x.uid AND r.rank >= -$afterPapers AND r.rank <= -$beforePapers
      AND r.rank <= -$minPapers AND r.a IS NOT NULL
      AND CASE r.rank WHEN -$afterPapers THEN r.a > $afterUid ELSE true END
      AND CASE r.rank WHEN -$beforePapers THEN r.a < $beforeUid ELSE true END
      AND ($kinds IS NULL OR y.kind IN $kinds)
    RETURN y, r.rank AS rank, r.a AS uid ORDER BY r.b DESC, r.rank DESC, r.a DESC LIMIT $limit
  }
  WITH y, rank, uid ORDER BY rank DESC, uid DESC LIMIT $limit
  WITH y {.uid, .slug, .name, .kind, .origin, .paperCount, .definition} AS c, -rank AS papers
  RETURN collect([
    toFloat(c.uid), c.slug, c.name, c.kind, c.origin, toFloat(c.paperCount), c.definition, toFloat(papers)
  ]) AS often
}
WITH place, x {.uid, .slug, .name, .kind, .origin, .paperCount, .definition} AS c, once + often AS partners
RETURN
  toFloat(c.uid) AS `of`,
  [[
    toFloat(c.uid), c.slug, c.name, c.kind, c.origin, toFloat(c.paperCount), c.definition, toFloat(c.paperCount)
  ]] + partners[..$limit] AS concepts
ORDER BY place
