// The graph's revision and exact counters.
// Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint (null before the first sync).
MATCH (g:Graph {id: 1})
RETURN
  g.revision AS revision, g.papers AS papers, g.undatedPapers AS undatedPapers, g.records AS records,
  g.mentions AS mentions, g.lexiconFingerprint AS lexiconFingerprint
