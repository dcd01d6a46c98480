// The lexicon as it was handed over.
// Columns: entries (JSON text); no row where none was kept.
MATCH (l:Lexicon {id: 1})
RETURN l.entries AS entries
