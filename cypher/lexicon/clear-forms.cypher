// Takes the lexicon's mark from all spellings: they stay while papers use them.
MATCH (f:Form {listed: true})
SET f.listed = false
