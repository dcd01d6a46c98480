-- Concepts by name in code-point order, then uid.
-- $kinds: list, or null for all. $minPapers. $limit.
-- $afterName, $afterUid, $beforeName, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: CONCEPT, in order of name, uid.
-- From the end of the list as page-by-name-back.
SELECT * FROM concept_view
WHERE (name, uid) > ($afterName, $afterUid)
  AND (name, uid) < ($beforeName, $beforeUid)
  AND paperCount >= $minPapers
  AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
ORDER BY name ASC, uid ASC
LIMIT $limit;
