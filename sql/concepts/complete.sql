-- Concepts with papers of whose spellings one end that begins with a word begins so, for completion while typing.
-- $prefixes: list, as foldTyped makes them. $limit: ends of names to look at, those of the commonest concepts first, so that
-- it costs no more however many names begin so.
-- Columns: place (of the prefix), tail (one that begins so), CONCEPT, in order of place, paperCount descending, uid, tail.
WITH RECURSIVE level (n) AS (SELECT 24 UNION ALL SELECT n - 1 FROM level WHERE n > 1),
found AS (
  SELECT p.key AS place, t.uid, t.tail
  FROM json_each($prefixes) AS p CROSS JOIN level CROSS JOIN completion AS t
  WHERE t.level = level.n AND t.tail >= p.value AND t.tail < p.value || char(1114111)
  LIMIT $limit
)
SELECT f.place, f.tail, c.*
FROM found AS f CROSS JOIN concept_view AS c
WHERE c.uid = f.uid
ORDER BY f.place, c.rank, c.uid, f.tail;
