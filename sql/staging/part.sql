-- A part that was planned.
-- $slug. $after: the sort key it comes after.
-- Columns: body (JSON text); no row where it was not planned yet.
SELECT body FROM staged_part WHERE slug = $slug AND after = $after;
