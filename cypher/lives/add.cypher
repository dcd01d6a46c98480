// Adds to the number of papers that name a concept, by the period of their date.
// $rows: {uid, period, papers (a difference)}, sorted by uid; the runner makes one of all that a concept gets
//   (src/graph/neo4j/compact.ts): {uid, periods, papers (lists of one length)}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
WITH c, row, coalesce(c.periods, []) AS periods
WITH c, row, periods,
  [period IN periods | [i IN range(0, size(row.periods) - 1) WHERE row.periods[i] = period][0]] AS known,
  [i IN range(0, size(row.periods) - 1) WHERE NOT row.periods[i] IN periods] AS news
SET
  c.periods = periods + [i IN news | row.periods[i]],
  c.periodPapers = [i IN range(0, size(periods) - 1) |
    c.periodPapers[i] + coalesce(row.papers[known[i]], 0)] + [i IN news | row.papers[i]]
