// Remembers which lexicon the graph holds.
// $fingerprint.
MATCH (g:Graph {id: 1})
SET g.lexiconFingerprint = $fingerprint
