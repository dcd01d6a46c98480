-- What meta/counters tells, with what has to be counted: the relations, and the concepts of each kind that have a paper.
-- Unbounded: it reads one index of the relations from end to end.
-- Columns: revision, papers, undatedPapers, records, mentions, lexiconFingerprint, relations,
--   concepts (list of {kind, concepts}).
SELECT
  revision, papers, undated_papers AS undatedPapers, records, mentions,
  lexicon_fingerprint AS lexiconFingerprint,
  (SELECT count(*) FROM relation) AS relations,
  (SELECT json_group_array(json_object('kind', k.kind, 'concepts', k.concepts))
   FROM (SELECT kind, count(*) AS concepts FROM concept WHERE rank < 0 GROUP BY kind) AS k) AS concepts
FROM graph;
