// Removes the periods of some concepts that have no papers any more.
// $uids: list.
UNWIND $uids AS uid
MATCH (c:Concept {uid: uid})
WITH c, c.periods AS periods, c.periodPapers AS papers
SET
  c.periods = [i IN range(0, size(periods) - 1) WHERE papers[i] <> 0 | periods[i]],
  c.periodPapers = [count IN papers WHERE count <> 0]
