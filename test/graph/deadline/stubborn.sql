-- Goes on for some seconds and asks nobody.
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 8000000)
SELECT count(*) FROM n;
