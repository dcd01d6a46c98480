// How many papers stand in each of some lists of authors, categories and organisations, counting no further than $limit.
// $lists: list. $limit.
// Columns: list, papers.
UNWIND $lists AS list
CALL (list) {
  MATCH (:Paper)-[l:LISTED_UNDER]->(:Facet)
  USING INDEX SEEK l:LISTED_UNDER(list, sortKey)
  WHERE l.list = list AND l.sortKey IS NOT NULL
  WITH l LIMIT $limit
  RETURN count(l) AS papers
}
RETURN list, papers
