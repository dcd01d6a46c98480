// Papers of concepts whose date lies wholly within some months.
// $uids: list. $from, $to: the first and the last month, as periods. $fromYear, $toYear: the first and the last whole year
//   among them, as periods (202400).
// Columns: uid, papers; no row for a concept without any.
MATCH (c:Concept) WHERE c.uid IN $uids
UNWIND range(0, size(coalesce(c.periods, [])) - 1) AS i
WITH c.uid AS uid, c.periods[i] AS period, c.periodPapers[i] AS papers
WHERE CASE
  WHEN period % 100 > 0 THEN period >= $from AND period <= $to
  ELSE period >= $fromYear AND period <= $toYear
END
RETURN uid, sum(papers) AS papers
