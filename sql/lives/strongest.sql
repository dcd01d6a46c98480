-- Papers in some months of the next $limit concepts by all their papers: a slice of the search for the strongest.
-- $kinds: list, or null for all. $least: only concepts with so many papers in all and in the months. $afterPapers, $afterUid: exclusive.
-- $from, $to, $fromYear, $toYear: as in lives/count.
-- Columns: uids, papers (two lists of one length, in no order of their own), looked (concepts), lastPapers, lastUid (of the
--   last of them; null where there was none). One row.
WITH slice AS MATERIALIZED (
  SELECT uid, rank FROM concept
  WHERE (rank, uid) > (-$afterPapers, $afterUid) AND rank <= -$least
    AND ($kinds IS NULL OR kind IN (SELECT value FROM json_each($kinds)))
  ORDER BY rank, uid
  LIMIT $limit
), counted AS (
  SELECT slice.uid, sum(l.papers) AS papers
  FROM slice CROSS JOIN life AS l
    ON l.uid = slice.uid AND l.period >= $from - 1 AND l.period <= $to
  WHERE iif(l.period % 100 > 0, l.period >= $from, l.period >= $fromYear AND l.period <= $toYear)
  GROUP BY slice.uid HAVING sum(l.papers) >= $least
)
SELECT
  json_group_array(uid) AS uids, json_group_array(papers) AS papers,
  (SELECT count(*) FROM slice) AS looked,
  (SELECT -max(rank) FROM slice) AS lastPapers,
  (SELECT uid FROM slice ORDER BY rank DESC, uid DESC LIMIT 1) AS lastUid
FROM counted;
