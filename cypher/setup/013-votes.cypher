// Version 13: the votes for a concept's kind and origin stand on the concept: as a node each they cost a batch as much as its mentions.

// (:Concept {..., votes, voteMentions, voteConfidence}): lists of one length, `KIND origin` with what was (:Vote {kind, origin,
// mentions, confidence}); absent where nobody voted.
MATCH (v:Vote)-[:VOTES_ON]->(c:Concept)
WITH c, collect(v) AS votes
CALL (c, votes) {
  SET
    c.votes = [v IN votes | v.kind + ' ' + v.origin],
    c.voteMentions = [v IN votes | v.mentions],
    c.voteConfidence = [v IN votes | v.confidence]
  FOREACH (v IN votes | DETACH DELETE v)
} IN TRANSACTIONS OF 1000 ROWS;

DROP CONSTRAINT vote_uid_kind_origin IF EXISTS;
