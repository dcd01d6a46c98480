// Version 7: how many concepts of each kind have a paper is kept, not counted.

// (:KindCount {kind, concepts}); (:Concept {..., counted}): the kind a concept is counted under, absent while it has no paper.
CREATE CONSTRAINT kind_count_kind IF NOT EXISTS FOR (k:KindCount) REQUIRE k.kind IS UNIQUE;

MATCH (c:Concept) WHERE c.paperCount > 0
CALL (c) { SET c.counted = c.kind } IN TRANSACTIONS OF 10000 ROWS;

MATCH (c:Concept) WHERE c.counted IS NOT NULL
WITH c.counted AS kind, count(*) AS concepts
MERGE (k:KindCount {kind: kind})
SET k.concepts = concepts;
