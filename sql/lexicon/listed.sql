-- The concepts that the lexicon lists now, or that are a parent in its hierarchy.
-- Columns: uid.
SELECT uid FROM concept WHERE listed = 1
UNION SELECT parent FROM broader
ORDER BY 1;
