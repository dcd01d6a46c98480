// Adds to what papers say of concepts: how many name them, and since when. A new one comes with the name, kind and origin that
// these papers decide on, and is `fresh` until concepts/recount: nothing need be looked for at it. rank is the number of
// papers turned round, for the index; where the number of its binary digits changes, so does the level of the concept's
// completions; with one paper only what the lexicon lists or a decision says is completed.
// $rows: {uid, slug, name, kind, origin, papers (a difference), first (the earliest date among new edges, as sort-key.ts
//   writes it, or null)}; the runner adds nameOrder, see order-key.ts.
// OPTIONAL MATCH and CREATE cost less than MERGE, which takes locks to read again: the lock of meta/commit is enough. What is
// created is written whole: each property set by itself would move it in the indexes.
UNWIND $rows AS row
OPTIONAL MATCH (c:Concept {uid: row.uid})
FOREACH (_ IN CASE WHEN c IS NULL THEN [1] ELSE [] END |
  CREATE (:Concept {
    uid: row.uid, slug: row.slug, name: row.name, nameOrder: row.nameOrder, kind: row.kind,
    origin: row.origin, paperCount: row.papers, rank: -row.papers, listed: false,
    firstSeen: coalesce(row.first, ''), fresh: CASE WHEN row.papers > 0 THEN true END
  })
)
WITH row, c WHERE c IS NOT NULL
WITH row, c, c.paperCount AS before, c.paperCount + row.papers AS after
SET
  c.paperCount = after, c.rank = -after,
  c.firstSeen = CASE
    WHEN c.firstSeen = '' OR row.first < c.firstSeen THEN coalesce(row.first, '')
    ELSE c.firstSeen
  END
WITH c,
  CASE WHEN before < 1 THEN 0 ELSE 1 + toInteger(log(before) / log(2) + 1e-9) END AS levelBefore,
  CASE WHEN after < 1 THEN 0 ELSE 1 + toInteger(log(after) / log(2) + 1e-9) END AS level
WHERE levelBefore <> level
CALL (c, level, levelBefore) {
  WITH * WHERE level > 1 AND levelBefore > 1
  MATCH (t:Completion) WHERE t.uid = c.uid AND t.tail IS NOT NULL
  SET t.level = level
}
CALL (c, level, levelBefore) {
  WITH * WHERE level < 2 AND levelBefore > 0
  MATCH (t:Completion) WHERE t.uid = c.uid AND t.tail IS NOT NULL
  DELETE t
}
CALL (c, level, levelBefore) {
  WITH * WHERE level > 0 AND (level < 2 OR levelBefore < 2)
  MATCH (f:Form)-[:NAMES]->(c) WHERE level > 1 OR f.listed OR f.curated
  UNWIND f.tails AS tail
  WITH DISTINCT c, level, tail
  MERGE (t:Completion {uid: c.uid, tail: tail})
  SET t.level = level
}
