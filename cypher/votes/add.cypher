// Adds to the votes for kinds and origins.
// $rows: {uid, kind, origin, mentions, confidence (differences)}, sorted by uid; the runner makes one of all that a concept
//   gets (src/graph/neo4j/compact.ts): {uid, votes (`KIND origin`), mentions, confidence (lists of one length)}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
WITH c, row, coalesce(c.votes, []) AS votes
WITH c, row, votes,
  [vote IN votes | [i IN range(0, size(row.votes) - 1) WHERE row.votes[i] = vote][0]] AS known,
  [i IN range(0, size(row.votes) - 1) WHERE NOT row.votes[i] IN votes] AS news
SET
  c.votes = votes + [i IN news | row.votes[i]],
  c.voteMentions = [i IN range(0, size(votes) - 1) |
    c.voteMentions[i] + coalesce(row.mentions[known[i]], 0)] + [i IN news | row.mentions[i]],
  c.voteConfidence = [i IN range(0, size(votes) - 1) |
    c.voteConfidence[i] + coalesce(row.confidence[known[i]], 0)] + [i IN news | row.confidence[i]]
