// The papers that introduce each of some concepts, earliest first, undated last.
// $uids: list of concepts. $undated: above the sort keys of undated papers. $limit (a concept).
// Columns: uid, key (of the paper).
UNWIND range(0, size($uids) - 1) AS place
WITH place, $uids[place] AS uid
CALL (uid) {
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(introduced, sortKey)
  WHERE m.introduced = uid AND m.sortKey > $undated
  RETURN p, 0 AS part ORDER BY m.introduced, m.sortKey LIMIT $limit
  UNION ALL
  MATCH (p:Paper)-[m:MENTIONS]->(:Concept)
  USING INDEX SEEK m:MENTIONS(introduced, sortKey)
  WHERE m.introduced = uid AND m.sortKey < $undated
  RETURN p, 1 AS part ORDER BY m.introduced, m.sortKey LIMIT $limit
}
WITH place, uid, p, part ORDER BY place, part, p.sortKey
WITH place, uid, collect(p)[0..$limit] AS papers
UNWIND papers AS p
RETURN uid, p.key AS key
