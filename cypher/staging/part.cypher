// A part that was planned.
// $slug. $after: the sort key it comes after.
// Columns: body (JSON text); no row where it was not planned yet.
MATCH (p:StagedPart {slug: $slug, after: $after})
RETURN p.body AS body
