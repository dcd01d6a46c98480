-- Concepts first seen since a day, from the end of the list: fewest papers first, then uid descending.
-- $since: the first ISO day. $straddling: dates as sort-key.ts places them that begin before it and end after.
-- $kinds: list, or null for all. $minPapers. $limit.
-- $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
-- Cost grows with the concepts of as many papers, of which one index alone is read.
-- Columns: CONCEPT, in order of paperCount ascending, uid descending.
SELECT * FROM concept_view WHERE uid IN (
  SELECT c.uid FROM concept AS c
  WHERE (c.rank, c.uid) > (-$afterPapers, $afterUid) AND (c.rank, c.uid) < (-$beforePapers, $beforeUid)
    AND c.rank <= -$minPapers
    AND c.first_seen >= $since AND c.first_seen NOT IN (SELECT value FROM json_each($straddling))
    AND ($kinds IS NULL OR (SELECT kind FROM concept AS k WHERE k.uid = c.uid) IN
      (SELECT value FROM json_each($kinds)))
  ORDER BY c.rank DESC, c.uid DESC
  LIMIT $limit
)
ORDER BY rank DESC, uid DESC;
