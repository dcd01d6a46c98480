-- Concepts by when they were first seen, newest first, those without a dated paper last, then uid descending.
-- $kinds: list, or null for all. $minPapers. $limit.
-- $afterSeen, $afterUid, $beforeSeen, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: CONCEPT, firstSeen; in order of firstSeen, uid, both descending.
-- From the end of the list as page-by-first-seen-back.
SELECT v.*, c.first_seen AS firstSeen
FROM concept AS c JOIN concept_view AS v ON v.uid = c.uid
WHERE (c.first_seen, c.uid) < ($afterSeen, $afterUid)
  AND (c.first_seen, c.uid) > ($beforeSeen, $beforeUid)
  AND c.paper_count >= $minPapers
  AND ($kinds IS NULL OR c.kind IN (SELECT value FROM json_each($kinds)))
ORDER BY c.first_seen DESC, c.uid DESC
LIMIT $limit;
