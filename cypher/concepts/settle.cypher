// Names, kinds and origins of concepts. A decision's name and kind hold, else the lexicon's, else the votes of papers: the
// form most papers chose (ties: first in code-point order), the kind with most confidence (ties: order of $kinds), the
// first origin in the order of $origins. A concept of which nothing is said keeps what it has, and so does a new one of which
// papers alone speak: it came with the name that they decide on.
// $rows: {uid, papers (that were just added)}. $kinds, $origins: KINDS and ORIGINS in their order.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid}) WHERE c.fresh IS NULL
OPTIONAL MATCH (s:Setting {uid: row.uid})
WITH c, s
WHERE s IS NOT NULL OR c.listedName IS NULL
  OR c.name <> c.listedName OR c.kind <> c.listedKind OR c.origin <> 'lexicon'
CALL (c) {
  OPTIONAL MATCH (c)<-[:NAMES]-(f:Form) WHERE f.named > 0
  RETURN f.form AS name, f.formOrder AS nameOrder ORDER BY f.named DESC, f.formOrder LIMIT 1
}
CALL (c) {
  UNWIND CASE WHEN size(coalesce(c.votes, [])) = 0 THEN [null] ELSE range(0, size(c.votes) - 1) END AS i
  WITH split(c.votes[i], ' ')[0] AS kind, sum(c.voteConfidence[i]) AS confidence
  RETURN kind
  ORDER BY confidence DESC, [i IN range(0, size($kinds) - 1) WHERE $kinds[i] = kind][0]
  LIMIT 1
}
WITH c, s, name, nameOrder, kind, [origin IN $origins
  WHERE any(vote IN coalesce(c.votes, []) WHERE vote ENDS WITH ' ' + origin)][0] AS origin
SET
  c.name = coalesce(s.name, c.listedName, name, c.name),
  c.nameOrder = coalesce(s.nameOrder, c.listedNameOrder, nameOrder, c.nameOrder),
  c.kind = coalesce(s.kind, c.listedKind, kind, c.kind),
  c.origin = coalesce(CASE WHEN c.listedName IS NOT NULL THEN 'lexicon' END, origin, c.origin)
