// Puts concepts on their places.
// $rows: {uid, community, pageRank, x, y}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
SET
  c.community = row.community, c.pageRank = toFloat(row.pageRank),
  c.x = toFloat(row.x), c.y = toFloat(row.y)
