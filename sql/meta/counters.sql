-- The graph's revision and exact counters.
-- Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint (null before the first sync).
SELECT
  revision, papers, undated_papers AS undatedPapers, records, mentions,
  lexicon_fingerprint AS lexiconFingerprint
FROM graph;
