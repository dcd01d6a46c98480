// Takes the lexicon's mark from all spellings: they stay while papers or decisions use them. Of concepts with one paper only
// listed spellings are completed, and those that a decision gives.
MATCH (f:Form {listed: true})
SET f.listed = false
WITH DISTINCT 1 AS once
MATCH (t:Completion {level: 1})
WHERE NOT EXISTS {
  MATCH (f:Form)-[:NAMES]->(:Concept {uid: t.uid}) WHERE f.curated AND t.tail IN f.tails
}
DELETE t
