-- Papers that share concepts with each of some papers, by the summed weight of what they share.
-- $rows: {of (key of a paper), sortKey (its own), uid, weight (whole number), seeks (whether papers are looked for by it)}.
-- $budget: newest papers looked at for each concept that seeks. $limit (a paper).
-- A paper is found by a concept that seeks; all concepts count in its weight. Each paper's own has no place in its list.
-- Columns: of, score (sum of weights), PAPER; each one's in order of score descending, sortKey descending.
WITH asked AS MATERIALIZED (
  SELECT
    value ->> 'of' AS of, value ->> 'sortKey' AS sort_key, value ->> 'uid' AS uid,
    value ->> 'weight' AS weight, value ->> 'seeks' AS seeks
  FROM json_each($rows)
), found AS MATERIALIZED (
  SELECT asked.of, m.paper_id, m.sort_key, sum(asked.weight) AS weight
  FROM asked CROSS JOIN mention AS m ON m.uid = asked.uid AND m.sort_key IN (
    SELECT sort_key FROM mention WHERE uid = asked.uid ORDER BY sort_key DESC LIMIT $budget
  )
  WHERE asked.seeks AND m.sort_key <> asked.sort_key AND (m.paper_id & 63 OR deadline())
  GROUP BY asked.of, m.paper_id
), scored AS MATERIALIZED (
  SELECT found.of, found.paper_id, found.sort_key, found.weight + coalesce((
    SELECT sum(asked.weight)
    FROM asked CROSS JOIN mention AS m ON m.paper_id = found.paper_id AND m.uid = asked.uid
    WHERE asked.of = found.of AND NOT asked.seeks
  ), 0) AS score
  FROM found
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY of ORDER BY score DESC, sort_key DESC) AS place
  FROM scored
  WHERE score > 0
)
SELECT ranked.of, ranked.score, p.*
FROM ranked JOIN paper_view AS p ON p.id = ranked.paper_id
WHERE ranked.place <= $limit
ORDER BY ranked.of, ranked.place;
