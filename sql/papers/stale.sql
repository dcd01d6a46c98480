-- Papers whose mentions another extractor made, in order of key.
-- $fingerprint: the extractor's. $after: a key, exclusive ('' for the first page). $limit.
-- Columns: STORED.
SELECT * FROM stored_paper
WHERE key > $after AND fingerprint <> $fingerprint
ORDER BY key
LIMIT $limit;
