// Where the papers of concepts stand, newest first, undated last: a slice of each list asked for, with the edge.
// $rows: {stream (any number, given back), uid, after, before (as in papers/page)}. $limit (a row).
// Columns: stream, sortKey, count, confidence, introduces, each stream's in order of sortKey descending.
// From the end of the list as places-back.
UNWIND $rows AS row
CALL (row) {
  MATCH (:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(concept, sortKey)
  WHERE m.concept = row.uid AND m.sortKey < row.after AND m.sortKey > row.before
  RETURN m ORDER BY m.concept DESC, m.sortKey DESC LIMIT $limit
}
RETURN
  row.stream AS stream, m.sortKey AS sortKey, m.count AS count, m.confidence AS confidence,
  m.introduces AS introduces
ORDER BY stream, m.sortKey DESC
