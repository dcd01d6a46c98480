// What meta/counters tells, with what has to be counted: the relations, and the concepts of each kind that have a paper.
// Unbounded: it reads one index of the concepts from end to end; Neo4j keeps the number of relations itself.
// Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint, relations,
//   concepts (list of {kind, concepts}).
MATCH (g:Graph {id: 1})
RETURN
  g.revision AS revision, g.papers AS papers, g.undatedPapers AS undatedPapers, g.records AS records,
  g.mentions AS mentions, g.lexiconFingerprint AS lexiconFingerprint,
  COUNT { ()-[:CO_OCCURS]->() } AS relations,
  COLLECT {
    MATCH (c:Concept) WHERE c.rank < 0
    WITH c.kind AS kind, count(*) AS concepts
    RETURN {kind: kind, concepts: concepts}
  } AS concepts
