-- Papers of concepts whose date lies wholly within some months.
-- $uids: list. $from, $to: the first and the last month, as periods. $fromYear, $toYear: the first and the last whole year
--   among them, as periods (202400).
-- Columns: uid, papers; no row for a concept without any.
SELECT uid, sum(papers) AS papers FROM life
WHERE uid IN (SELECT value FROM json_each($uids)) AND period >= $from - 1 AND period <= $to
  AND iif(period % 100 > 0, period >= $from, period >= $fromYear AND period <= $toYear)
GROUP BY uid;
