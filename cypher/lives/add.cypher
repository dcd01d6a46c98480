// Adds to the number of papers that name a concept, by the period of their date.
// $rows: {uid, period, papers (a difference)}, sorted by uid.
UNWIND $rows AS row
WITH row.uid AS uid, collect(row) AS rows
MATCH (c:Concept {uid: uid})
WITH c, rows, coalesce(c.periods, []) AS periods, coalesce(c.periodPapers, []) AS papers
WITH c, rows, periods, papers, [row IN rows WHERE NOT row.period IN periods] AS news
SET
  c.periods = periods + [row IN news | row.period],
  c.periodPapers = [i IN range(0, size(periods) - 1) |
    papers[i] + coalesce(head([row IN rows WHERE row.period = periods[i] | row.papers]), 0)
  ] + [row IN news | row.papers]
