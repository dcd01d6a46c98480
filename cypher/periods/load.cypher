// The life line of the graph: all papers by period, some hundred rows.
// Columns: period (202410: a month; 202400: a year and no month; 0: no date), papers; in order of period.
MATCH (p:Period) WHERE p.papers > 0
RETURN p.period AS period, p.papers AS papers
ORDER BY period
