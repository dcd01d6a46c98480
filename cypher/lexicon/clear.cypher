// Un-lists all concepts and marks: the first step of writing the lexicon anew. Names and kinds stay until settled.
MATCH (c:Concept {listed: true})
SET c.listed = false, c.definition = null
