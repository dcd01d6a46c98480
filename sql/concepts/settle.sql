-- Names and kinds of concepts that the lexicon does not list, by the votes of their papers: the form most papers
-- chose (ties: first in code-point order), the kind with most confidence (ties: order of $kinds), the first origin in
-- the order of $origins. A concept without votes keeps what it has.
-- $uids: list. $kinds, $origins: KINDS and ORIGINS in their order.
UPDATE concept SET
  name = coalesce((
    SELECT f.form FROM form AS f
    WHERE f.uid = concept.uid AND f.named > 0
    ORDER BY f.named DESC, f.form LIMIT 1
  ), name),
  kind = coalesce((
    SELECT v.kind FROM vote AS v JOIN json_each($kinds) AS k ON k.value = v.kind
    WHERE v.uid = concept.uid
    GROUP BY v.kind ORDER BY sum(v.confidence) DESC, k.key LIMIT 1
  ), kind),
  origin = coalesce((
    SELECT v.origin FROM vote AS v JOIN json_each($origins) AS o ON o.value = v.origin
    WHERE v.uid = concept.uid
    ORDER BY o.key LIMIT 1
  ), origin)
WHERE listed = 0 AND uid IN (SELECT value FROM json_each($uids));
