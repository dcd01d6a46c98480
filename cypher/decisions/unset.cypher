// Forgets the names and kinds that decisions gave some concepts.
// $uids: list.
UNWIND $uids AS uid
MATCH (s:Setting {uid: uid})
DELETE s
