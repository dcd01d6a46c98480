// The life lines of concepts: papers by period.
// $uids: list.
// Columns: uid, period (202410: a month; 202400: a year and no month; 0: no date), papers; in order of uid, period.
MATCH (c:Concept) WHERE c.uid IN $uids
UNWIND range(0, size(coalesce(c.periods, [])) - 1) AS i
RETURN c.uid AS uid, c.periods[i] AS period, c.periodPapers[i] AS papers
ORDER BY uid, period
