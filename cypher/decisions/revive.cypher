// Concepts that are again.
// $uids: list.
UNWIND $uids AS uid
MATCH (t:Tombstone {uid: uid})
DELETE t
