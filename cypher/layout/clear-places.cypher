// Takes all concepts off their places.
MATCH (c:Concept) WHERE c.community IS NOT NULL
REMOVE c.community, c.pageRank, c.x, c.y
