// The concepts that the lexicon lists now, or that are a parent in its hierarchy.
// Columns: uid.
MATCH (c:Concept)
WHERE c.listed OR EXISTS { (:Concept)-[:BROADER]->(c) }
RETURN c.uid AS uid
ORDER BY uid
