-- The life lines of concepts: papers by period.
-- $uids: list.
-- Columns: uid, period (202410: a month; 202400: a year and no month; 0: no date), papers; in order of uid, period.
SELECT uid, period, papers FROM life
WHERE uid IN (SELECT value FROM json_each($uids))
ORDER BY uid, period;
