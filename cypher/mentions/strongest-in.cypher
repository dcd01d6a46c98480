// The concepts that most papers of a window name. Cost grows with the papers of the window and what they name.
// $after, $before, $since, $until: as in papers/page. $kinds: list, or null for all. $minPapers, $limit.
// Columns: uids, papers (two lists of one length, in order of papers descending, uid); one row.
MATCH (p:Paper)
USING INDEX SEEK p:Paper(sortKey)
WHERE p.sortKey < $after AND p.sortKey > $before
  AND ($since IS NULL OR p.dateFrom >= $since) AND ($until IS NULL OR p.dateTo <= $until)
MATCH (p)-[:MENTIONS]->(c:Concept)
WHERE $kinds IS NULL OR c.kind IN $kinds
WITH c, count(*) AS papers WHERE papers >= $minPapers
WITH c.uid AS uid, papers ORDER BY papers DESC, uid LIMIT $limit
RETURN collect(uid) AS uids, collect(papers) AS papers
