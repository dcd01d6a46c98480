-- Concepts with papers of whose spellings one end that begins with a word begins so, for completion while typing. Those of a
-- single paper that the lexicon does not list come last, and only where a whole spelling begins so.
-- $prefixes: list, as foldTyped makes them. $limit: ends of names to look at, those of the commonest concepts first, so that
-- it costs no more however many names begin so.
-- Columns: place (of the prefix), tail (one that begins so), CONCEPT, in order of place, paperCount descending, uid, tail.
WITH RECURSIVE level (n) AS (SELECT 24 UNION ALL SELECT n - 1 FROM level WHERE n > 1),
found AS (
  SELECT p.key AS place, t.uid, t.tail
  FROM json_each($prefixes) AS p CROSS JOIN level CROSS JOIN completion AS t
  WHERE t.level = level.n AND t.tail >= p.value AND t.tail < p.value || char(1114111)
  UNION ALL
  SELECT p.key, f.uid, f.fold
  FROM json_each($prefixes) AS p CROSS JOIN form AS f CROSS JOIN concept AS c
  WHERE f.fold >= p.value AND f.fold < p.value || char(1114111)
    AND c.uid = f.uid AND c.paper_count = 1
  LIMIT $limit
)
SELECT f.place, f.tail, c.*
FROM found AS f CROSS JOIN concept_view AS c
WHERE c.uid = f.uid
ORDER BY f.place, c.rank, c.uid, f.tail;
