-- The relations between members of a set, strongest first.
-- $uids: list. $minPapers, $limit. Cost grows with the pairs of the set, not with the degrees of its members.
-- Columns: a, b, papers, in order of papers descending, a, b.
SELECT r.a, r.b, r.papers
FROM json_each($uids) AS x
CROSS JOIN json_each($uids) AS y
CROSS JOIN relation AS r ON r.a = x.value AND r.b = y.value
WHERE x.value < y.value AND r.papers >= $minPapers
ORDER BY r.rank, r.a, r.b
LIMIT $limit;
