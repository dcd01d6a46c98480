-- Names, kinds and origins of concepts. A decision's name and kind hold, else the lexicon's, else the votes of papers: the
-- form most papers chose (ties: first in code-point order), the kind with most confidence (ties: order of $kinds), the
-- first origin in the order of $origins. A concept of which nothing is said keeps what it has, and so does a new one of which
-- papers alone speak: it came with the name that they decide on.
-- $rows: {uid, papers (that were just added)}. $kinds, $origins: KINDS and ORIGINS in their order.
UPDATE concept SET
  name = coalesce((SELECT s.name FROM setting AS s WHERE s.uid = concept.uid), listed_name, (
    SELECT f.form FROM form AS f
    WHERE f.uid = concept.uid AND f.named > 0
    ORDER BY f.named DESC, f.form LIMIT 1
  ), name),
  kind = coalesce((SELECT s.kind FROM setting AS s WHERE s.uid = concept.uid), listed_kind, (
    SELECT v.kind FROM vote AS v JOIN json_each($kinds) AS k ON k.value = v.kind
    WHERE v.uid = concept.uid
    GROUP BY v.kind ORDER BY sum(v.confidence) DESC, k.key LIMIT 1
  ), kind),
  origin = coalesce(iif(listed_name IS NULL, NULL, 'lexicon'), (
    SELECT v.origin FROM vote AS v JOIN json_each($origins) AS o ON o.value = v.origin
    WHERE v.uid = concept.uid
    ORDER BY o.key LIMIT 1
  ), origin)
FROM jsonb_each($rows) AS r
WHERE concept.uid = r.value ->> 'uid'
  AND NOT (
    paper_count > 0 AND paper_count = r.value ->> 'papers' AND listed_name IS NULL
    AND uid NOT IN (SELECT uid FROM setting)
  )
  AND NOT (
    name IS listed_name AND kind IS listed_kind AND origin = 'lexicon'
    AND uid NOT IN (SELECT uid FROM setting)
  );
