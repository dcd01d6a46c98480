// Papers that are not what was written. Neo4j keeps checksums of its pages, and refuses to give what is damaged.
// $limit.
// Columns: key.
UNWIND [] AS key
RETURN key LIMIT $limit
