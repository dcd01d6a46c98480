// Version 13: the votes for a concept's kind and origin stand on the concept: as a node each they cost a batch as much as its mentions.

// (:Concept {..., votes, voteMentions, voteConfidence}): lists of one length, `KIND origin` with what was (:Vote {kind, origin,
// mentions, confidence}); absent where nobody voted.
// A concept is written to first, which locks it until its transaction ends: who else moves its votes waits, and then finds none.
// `moving` is a property of its own: a write from what was read before the lock could undo what was written meanwhile.
MATCH (c:Concept)
CALL (c) {
  SET c.moving = true
  REMOVE c.moving
  WITH c
  MATCH (v:Vote)-[:VOTES_ON]->(c)
  WITH c, collect(v) AS votes
  SET
    c.votes = [v IN votes | v.kind + ' ' + v.origin],
    c.voteMentions = [v IN votes | v.mentions],
    c.voteConfidence = [v IN votes | v.confidence]
  FOREACH (v IN votes | DETACH DELETE v)
} IN TRANSACTIONS OF 1000 ROWS;

DROP CONSTRAINT vote_uid_kind_origin IF EXISTS;
