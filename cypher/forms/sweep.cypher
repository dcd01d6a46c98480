// Removes those spellings of some concepts that neither a paper nor the lexicon nor a decision has, and what only they complete.
// $uids: list.
UNWIND $uids AS uid
MATCH (:Concept {uid: uid})<-[:NAMES]-(f:Form)
WHERE NOT f.listed AND f.curated IS NULL AND f.named = 0 AND f.mentioned = 0
WITH uid, f, f.tails AS tails
DETACH DELETE f
WITH uid, collect(tails) AS gone
UNWIND gone AS tails
UNWIND tails AS tail
WITH DISTINCT uid, tail
WHERE NOT EXISTS {
  MATCH (other:Form)-[:NAMES]->(:Concept {uid: uid}) WHERE tail IN other.tails
}
MATCH (t:Completion {uid: uid, tail: tail})
DELETE t
