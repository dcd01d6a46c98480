// Version 6: names of a single paper, which most are, leave the completions, but for those that the lexicon lists: they are
// completed from their first letter alone, by the index of spellings.

MATCH (t:Completion) WHERE t.level < 2
CALL (t) { DELETE t } IN TRANSACTIONS OF 10000 ROWS;

MATCH (f:Form {listed: true})-[:NAMES]->(c:Concept) WHERE c.paperCount = 1
UNWIND f.tails AS tail
MERGE (t:Completion {uid: c.uid, tail: tail})
SET t.level = 1;
