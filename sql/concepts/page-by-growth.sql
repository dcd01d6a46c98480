-- Concepts by growth over windows of $months months, those that grow most first, then uid.
-- $months: 3, 6 or 12. $kinds: list, or null for all. $minPapers. $limit.
-- $afterPlace, $afterUid, $beforePlace, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: CONCEPT, place (as concepts/settle-growth has it); in order of place, uid.
-- From the end of the list as page-by-growth-back.
SELECT v.*, g.place FROM (
  SELECT uid, growth_3 AS place FROM concept
  WHERE $months = 3 AND growth_3 IS NOT NULL
    AND (growth_3, uid) > ($afterPlace, $afterUid) AND (growth_3, uid) < ($beforePlace, $beforeUid)
    AND rank <= -$minPapers
    AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
  UNION ALL
  SELECT uid, growth_6 AS place FROM concept
  WHERE $months = 6 AND growth_6 IS NOT NULL
    AND (growth_6, uid) > ($afterPlace, $afterUid) AND (growth_6, uid) < ($beforePlace, $beforeUid)
    AND rank <= -$minPapers
    AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
  UNION ALL
  SELECT uid, growth_12 AS place FROM concept
  WHERE $months = 12 AND growth_12 IS NOT NULL
    AND (growth_12, uid) > ($afterPlace, $afterUid) AND (growth_12, uid) < ($beforePlace, $beforeUid)
    AND rank <= -$minPapers
    AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
  ORDER BY place ASC, uid ASC
  LIMIT $limit
) AS g
JOIN concept_view AS v ON v.uid = g.uid
ORDER BY g.place ASC, g.uid ASC;
