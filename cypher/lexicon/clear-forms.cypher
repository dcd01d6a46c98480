// Takes the lexicon's mark from all spellings: they stay while papers use them. Of concepts with one paper only
// listed spellings are completed.
MATCH (f:Form {listed: true})
SET f.listed = false
WITH DISTINCT 1 AS once
MATCH (t:Completion {level: 1})
DELETE t
