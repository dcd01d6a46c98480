// Un-lists all concepts: the first step of writing the lexicon anew. Names and kinds stay until settled.
MATCH (c:Concept {listed: true})
SET
  c.listed = false, c.listedName = null, c.listedNameOrder = null, c.listedKind = null,
  c.definition = null
