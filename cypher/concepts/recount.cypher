// Counts concepts under the kind they have now, those without papers under none: after their papers are counted and their
// kinds are settled, before they are swept. New ones are `fresh` no more.
// $uids: list.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})
WITH c, c.counted AS before, CASE WHEN c.paperCount > 0 THEN c.kind END AS after
WHERE coalesce(before, '') <> coalesce(after, '')
SET c.counted = after, c.fresh = null
WITH before, after, count(*) AS concepts
UNWIND [[before, -concepts], [after, concepts]] AS change
WITH change[0] AS kind, sum(change[1]) AS more WHERE kind IS NOT NULL
MERGE (k:KindCount {kind: kind})
SET k.concepts = coalesce(k.concepts, 0) + more
