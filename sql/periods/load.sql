-- The life line of the graph: all papers by period, some hundred rows.
-- Columns: period (202410: a month; 202400: a year and no month; 0: no date), papers; in order of period.
SELECT period, papers FROM period WHERE papers > 0 ORDER BY period;
