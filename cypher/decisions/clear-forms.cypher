// Takes the mark of a decision from the spellings of some concepts: they stay while papers or the lexicon use them. Of
// concepts with one paper only listed spellings are completed.
// $uids: list.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})<-[:NAMES]-(f:Form) WHERE f.curated
SET f.curated = null
WITH uid, c, f WHERE c.paperCount = 1 AND NOT f.listed
UNWIND f.tails AS tail
WITH DISTINCT uid, tail
WHERE NOT EXISTS {
  MATCH (other:Form)-[:NAMES]->(:Concept {uid: uid}) WHERE other.listed AND tail IN other.tails
}
MATCH (t:Completion {uid: uid, tail: tail})
DELETE t
