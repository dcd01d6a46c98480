-- What meta/counters tells, with the concepts of each kind that have a paper and, counted, the relations.
-- Unbounded: it reads one index of the relations from end to end.
-- Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint, relations,
--   concepts (list of {kind, concepts}).
SELECT
  revision, papers, undated_papers AS undatedPapers, records, mentions,
  lexicon_fingerprint AS lexiconFingerprint,
  (SELECT count(*) FROM relation) AS relations,
  (SELECT json_group_array(json_object('kind', kind, 'concepts', concepts)) FROM kind_count) AS concepts
FROM graph;
