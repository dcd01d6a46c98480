-- All concepts that have a spelling with one of these folds, with the papers that use such a spelling.
-- $folds: list of folded names.
-- Columns: fold, papers, CONCEPT; each fold's in order of papers descending, uid.
SELECT f.fold, sum(f.folded) AS papers, c.*
FROM json_each($folds) AS asked
JOIN form AS f ON f.fold = asked.value
JOIN concept_view AS c ON c.uid = f.uid
GROUP BY asked.key, c.uid
ORDER BY asked.key, papers DESC, c.uid;
