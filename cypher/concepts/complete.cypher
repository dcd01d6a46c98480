// Concepts with papers of whose spellings one end that begins with a word begins so, for completion while typing. Those of a
// single paper that the lexicon does not list come last, and only where a whole spelling begins so.
// $prefixes: list, as foldTyped makes them. $limit: ends of names to look at, those of the commonest concepts first, so that
// it costs no more however many names begin so.
// Columns: place (of the prefix), tail (one that begins so), CONCEPT, in order of place, paperCount descending, uid, tail.
CALL () {
  UNWIND range(0, size($prefixes) - 1) AS place
  UNWIND range(24, 1, -1) AS level
  CALL (place, level) {
    MATCH (t:Completion)
    USING INDEX SEEK t:Completion(level, tail, uid)
    WHERE t.level = level AND t.tail STARTS WITH $prefixes[place] AND t.uid IS NOT NULL
    RETURN t ORDER BY t.level, t.tail, t.uid LIMIT $limit
  }
  RETURN place, t.uid AS uid, t.tail AS tail LIMIT $limit
  UNION ALL
  UNWIND range(0, size($prefixes) - 1) AS place
  CALL (place) {
    MATCH (f:Form)
    USING INDEX SEEK f:Form(fold)
    WHERE f.fold STARTS WITH $prefixes[place]
    MATCH (f)-[:NAMES]->(c:Concept) WHERE c.paperCount = 1
    RETURN c.uid AS uid, f.fold AS tail ORDER BY f.fold, c.uid LIMIT $limit
  }
  RETURN place, uid, tail LIMIT $limit
}
WITH place, uid, tail LIMIT $limit
MATCH (c:Concept {uid: uid})
RETURN
  place, tail,
  c.uid AS uid, c.slug AS slug, c.name AS name, c.kind AS kind, c.origin AS origin,
  c.paperCount AS paperCount, c.definition AS definition
ORDER BY place, c.rank, c.uid, tail
