// Keeps a part that was planned.
// $slug. $after: the sort key it comes after. $body: JSON text.
MERGE (p:StagedPart {slug: $slug, after: $after})
SET p.body = $body
