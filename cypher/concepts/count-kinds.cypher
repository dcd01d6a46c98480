// How many concepts of each kind have a paper, as it is kept.
// Columns: kind, concepts. Kinds that never had one give no row.
MATCH (k:KindCount)
RETURN k.kind AS kind, k.concepts AS concepts
