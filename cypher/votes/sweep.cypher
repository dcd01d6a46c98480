// Removes the votes of some concepts that no mention casts any more.
// $uids: list.
UNWIND $uids AS uid
MATCH (:Concept {uid: uid})<-[:VOTES_ON]-(v:Vote) WHERE v.mentions = 0
DETACH DELETE v
