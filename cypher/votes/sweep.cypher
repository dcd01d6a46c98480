// Removes the votes of some concepts that no mention casts any more.
// $uids: list.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})
WITH c, c.votes AS votes, c.voteMentions AS mentions, c.voteConfidence AS confidence
WITH c, votes, mentions, confidence,
  [i IN range(0, size(votes) - 1) WHERE mentions[i] <> 0] AS kept
SET
  c.votes = [i IN kept | votes[i]],
  c.voteMentions = [i IN kept | mentions[i]],
  c.voteConfidence = [i IN kept | confidence[i]]
