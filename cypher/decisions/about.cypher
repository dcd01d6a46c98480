// The decisions that speak of concepts, newest first; those that undo one of them too.
// $uids: list. $before: a number, exclusive. $limit: of each concept.
// Columns: of (the uid), number, body (the decision as JSON text); each one's in descending order of number.
UNWIND $uids AS uid
CALL (uid) {
  MATCH (a:DecisionAbout)
  USING INDEX SEEK a:DecisionAbout(uid, number)
  WHERE a.uid = uid AND a.number < $before
  WITH a.number AS number ORDER BY number DESC LIMIT $limit
  MATCH (d:Decision {number: number})
  RETURN number, d.body AS body
}
RETURN uid AS `of`, number, body
ORDER BY `of`, number DESC
