// What meta/counters tells, with the concepts of each kind that have a paper.
// Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint, concepts (list of {kind, concepts}).
MATCH (g:Graph {id: 1})
RETURN
  g.revision AS revision, g.papers AS papers, g.undatedPapers AS undatedPapers, g.records AS records,
  g.mentions AS mentions, g.lexiconFingerprint AS lexiconFingerprint,
  COLLECT {
    MATCH (k:KindCount)
    RETURN {kind: k.kind, concepts: k.concepts}
  } AS concepts
