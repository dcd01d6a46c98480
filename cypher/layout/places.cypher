// The places of some concepts; those without one give no row.
// $uids: list.
// Columns: uid, community, pageRank, x, y.
MATCH (c:Concept) WHERE c.uid IN $uids AND c.community IS NOT NULL
RETURN c.uid AS uid, c.community AS community, c.pageRank AS pageRank, c.x AS x, c.y AS y
