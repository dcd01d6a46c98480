// Where the papers of authors, categories and organisations stand, newest first, undated last: a slice of each list.
// $rows: {stream (any number, given back), list, after, before (as in papers/page)}. $limit (a row).
// Columns: stream, sortKey, each stream's in order of sortKey descending.
// From the end of the list as places-back.
UNWIND $rows AS row
CALL (row) {
  MATCH (:Paper)-[l:LISTED_UNDER]->(:Facet)
  USING INDEX SEEK l:LISTED_UNDER(list, sortKey)
  WHERE l.list = row.list AND l.sortKey < row.after AND l.sortKey > row.before
  RETURN l ORDER BY l.list DESC, l.sortKey DESC LIMIT $limit
}
RETURN row.stream AS stream, l.sortKey AS sortKey
ORDER BY stream, l.sortKey DESC
