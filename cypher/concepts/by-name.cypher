// All concepts that have a spelling with one of these folds, with the papers that use such a spelling.
// $folds: list of folded names.
// Columns: fold, papers, CONCEPT; each fold's in order of papers descending, uid.
UNWIND range(0, size($folds) - 1) AS place
MATCH (f:Form {fold: $folds[place]})-[:NAMES]->(c:Concept)
WITH place, c, sum(f.folded) AS papers
RETURN
  $folds[place] AS fold, papers,
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY place, papers DESC, c.uid
