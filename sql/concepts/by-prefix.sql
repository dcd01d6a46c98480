-- Concepts with a spelling whose fold begins with a prefix, for completion while typing.
-- $from, $to: the folded prefix and the first string after all that begin with it. $minPapers, $limit.
-- Bounded by the spellings under the prefix, not by $limit.
-- Columns: CONCEPT, in order of paperCount descending, uid.
SELECT * FROM concept_view
WHERE uid IN (SELECT f.uid FROM form AS f WHERE f.fold >= $from AND f.fold < $to)
  AND paperCount >= $minPapers
ORDER BY rank, uid
LIMIT $limit;
