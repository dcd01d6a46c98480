-- Never ends by itself, but asks for its deadline.
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT count(*) FROM n WHERE i & 1023 OR deadline();
