// The places of concepts in the lists by growth, over windows of 3, 6 and 12 months up to the newest: the papers of a
// window with $smoothing added, over those of the window before with the same added, in millionths and turned round;
// null where both windows together have fewer papers than $least.
// $uids: list; where the newest month has moved since meta/sign-growth, all concepts that have a place too, and where it
//   moved back all that can have one. $least, $smoothing: whole numbers.
MATCH (g:Graph {id: 1})
OPTIONAL MATCH (p:Period) WHERE p.papers > 0 AND p.period % 100 > 0
WITH coalesce(max(p.period), 0) AS newest, coalesce(g.growthMonth, 0) AS settled
WITH newest, settled, newest / 100 * 12 + newest % 100 - 1 AS number
WITH newest, settled, [back IN [3, 6, 12, 24] |
  (number - back) / 12 * 100 + (number - back) % 12 + 1] AS backs
CALL (newest, settled) {
  UNWIND $uids AS uid
  MATCH (c:Concept {uid: uid})
  RETURN c
  UNION
  WITH newest, settled WHERE newest <> settled
  MATCH (c:Concept)
  USING INDEX SEEK c:Concept(growth12, uid)
  WHERE c.growth12 < 0 AND c.uid IS NOT NULL
  RETURN c
  UNION
  WITH newest, settled WHERE newest < settled
  MATCH (c:Concept)
  USING INDEX SEEK c:Concept(rank, uid)
  WHERE c.rank <= -$least AND c.uid IS NOT NULL
  RETURN c
}
WITH c, backs WHERE c.rank <= -$least OR c.growth12 IS NOT NULL
WITH c, backs, [i IN range(0, size(coalesce(c.periods, [])) - 1)
  WHERE c.periods[i] > backs[3] AND c.periods[i] % 100 > 0 | [c.periods[i], c.periodPapers[i]]] AS life
WITH c, [bounds IN [[backs[0], backs[1]], [backs[1], backs[2]], [backs[2], backs[3]]] | [
  reduce(sum = $smoothing, m IN life | sum + CASE WHEN m[0] > bounds[0] THEN m[1] ELSE 0 END),
  reduce(sum = $smoothing, m IN life |
    sum + CASE WHEN m[0] > bounds[1] AND m[0] <= bounds[0] THEN m[1] ELSE 0 END)
]] AS sums
WITH c, [both IN sums | CASE
  WHEN both[0] + both[1] >= $least + 2 * $smoothing THEN -(both[0] * 1000000 / both[1])
END] AS places
SET c.growth3 = places[0], c.growth6 = places[1], c.growth12 = places[2]
