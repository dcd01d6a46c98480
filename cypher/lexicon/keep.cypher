// Keeps the lexicon as it was handed over, for decisions about what it lists.
// $entries: JSON text.
MERGE (l:Lexicon {id: 1})
SET l.entries = $entries
