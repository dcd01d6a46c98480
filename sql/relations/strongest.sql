-- The partners of each of some concepts, strongest first.
-- $uids: list. $kinds: list, or null for all. $minPapers. $limit (a concept).
-- $afterPapers, $afterUid, $beforePapers, $beforeUid: the page lies strictly between these two places in the order.
-- Columns: of (the uid asked for), papers, CONCEPT (the partner); each one's in order of papers descending, uid.
SELECT asked.value AS of, r.papers, c.*
FROM json_each($uids) AS asked
JOIN relation AS r ON (r.a, r.b) IN (
  SELECT a, b FROM (
    SELECT a, b, rank, b AS other FROM relation
    WHERE a = asked.value AND (rank, b) > (-$afterPapers, $afterUid)
      AND (rank, b) < (-$beforePapers, $beforeUid) AND rank <= -$minPapers
      AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = b) IN
        (SELECT value FROM json_each($kinds)))
    UNION ALL
    SELECT a, b, rank, a AS other FROM relation
    WHERE b = asked.value AND (rank, a) > (-$afterPapers, $afterUid)
      AND (rank, a) < (-$beforePapers, $beforeUid) AND rank <= -$minPapers
      AND ($kinds IS NULL OR (SELECT kind FROM concept WHERE uid = a) IN
        (SELECT value FROM json_each($kinds)))
    ORDER BY rank, other
    LIMIT $limit
  )
)
JOIN concept_view AS c ON c.uid = iif(r.a = asked.value, r.b, r.a)
ORDER BY asked.key, r.rank, c.uid;
