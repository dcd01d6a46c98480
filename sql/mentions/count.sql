-- How many papers in a window mention each of some concepts, counting no further than $limit a concept.
-- $uids: list of concepts. $after, $before, $since, $until, $limit: as in papers/page.
-- Columns: uid, papers.
SELECT asked.value AS uid, (
  SELECT count(*) FROM (
    SELECT 1 FROM mention AS m
    WHERE m.uid = asked.value AND m.sort_key < $after AND m.sort_key > $before
      AND ($since IS NULL OR m.date_from >= $since)
      AND ($until IS NULL OR m.date_to <= $until)
    LIMIT $limit
  )
) AS papers
FROM json_each($uids) AS asked;
