// The relations of the graph, from the end of the list: weakest first.
// $minPapers, $limit.
// $afterPapers, $afterA, $afterB, $beforePapers, $beforeA, $beforeB: the page lies strictly between these places.
// Columns: a, b, papers, in order of papers ascending, a, b descending.
// The pairs of one paper only have no index of their own: they follow from the concepts in order of uid.
CALL () {
  MATCH (:Concept)-[r:CO_OCCURS]->(:Concept)
  USING INDEX SEEK r:CO_OCCURS(rank, a, b)
  WHERE r.rank >= -$afterPapers AND r.rank <= -$minPapers
    AND r.a IS NOT NULL AND r.b IS NOT NULL
    AND r.rank <= -$beforePapers
    AND CASE
      WHEN r.rank > -$afterPapers THEN true
      WHEN r.a = $afterA THEN r.b > $afterB
      ELSE r.a > $afterA
    END
    AND CASE
      WHEN r.rank < -$beforePapers THEN true
      WHEN r.a = $beforeA THEN r.b < $beforeB
      ELSE r.a < $beforeA
    END
  RETURN r.a AS a, r.b AS b, r.papers AS papers
  ORDER BY r.rank DESC, r.a DESC, r.b DESC LIMIT $limit
  UNION ALL
  WITH CASE WHEN $beforePapers = 1 THEN $beforeA ELSE 9007199254740991 END AS last
  WHERE $minPapers <= 1 AND $afterPapers >= 1 AND $beforePapers <= 1
  MATCH (x:Concept)
  USING INDEX SEEK x:Concept(uid)
  WHERE x.uid <= last
  MATCH (x)-[r:CO_OCCURS]->(y:Concept)
  WHERE r.papers = 1
    AND ($afterPapers > 1 OR x.uid > $afterA OR (x.uid = $afterA AND y.uid > $afterB))
    AND ($beforePapers < 1 OR x.uid < $beforeA OR (x.uid = $beforeA AND y.uid < $beforeB))
  RETURN x.uid AS a, y.uid AS b, r.papers AS papers
  ORDER BY x.uid DESC, y.uid DESC LIMIT $limit
}
RETURN a, b, papers
ORDER BY papers, a DESC, b DESC
LIMIT $limit
