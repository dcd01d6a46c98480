-- How many papers have mentions that another extractor made. Unbounded: reads one narrow index from end to end.
-- $fingerprint: the extractor's.
-- Columns: papers.
SELECT count(*) AS papers FROM paper WHERE fingerprint <> $fingerprint;
