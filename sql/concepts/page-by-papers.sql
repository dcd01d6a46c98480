-- Concepts, most papers first, then uid.
-- $kinds: list, or null for all. $minPapers. $limit.
-- $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: CONCEPT, in order of paperCount descending, uid.
-- From the end of the list as page-by-papers-back.
SELECT * FROM concept_view
WHERE (rank, uid) > (-$afterPapers, $afterUid) AND (rank, uid) < (-$beforePapers, $beforeUid)
  AND rank <= -$minPapers
  AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
ORDER BY rank ASC, uid ASC
LIMIT $limit;
