// What meta/counters tells, with the concepts of each kind that have a paper and the relations, whose number Neo4j keeps
// itself.
// Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint, relations,
//   concepts (list of {kind, concepts}).
MATCH (g:Graph {id: 1})
RETURN
  g.revision AS revision, g.papers AS papers, g.undatedPapers AS undatedPapers, g.records AS records,
  g.mentions AS mentions, g.lexiconFingerprint AS lexiconFingerprint,
  COUNT { ()-[:CO_OCCURS]->() } AS relations,
  COLLECT {
    MATCH (k:KindCount)
    RETURN {kind: k.kind, concepts: k.concepts}
  } AS concepts
