// Removes those spellings of some concepts that neither a paper nor the lexicon has.
// $uids: list.
UNWIND $uids AS uid
MATCH (:Concept {uid: uid})<-[:NAMES]-(f:Form)
WHERE NOT f.listed AND f.named = 0 AND f.mentioned = 0
DETACH DELETE f
