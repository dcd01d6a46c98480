-- What meta/counters tells, with the concepts of each kind that have a paper.
-- Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint, concepts (list of {kind, concepts}).
SELECT
  revision, papers, undated_papers AS undatedPapers, records, mentions,
  lexicon_fingerprint AS lexiconFingerprint,
  (SELECT json_group_array(json_object('kind', kind, 'concepts', concepts)) FROM kind_count) AS concepts
FROM graph;
