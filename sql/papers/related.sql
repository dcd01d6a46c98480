-- Stored papers that share an identity with a batch, and the revision they were read at.
-- $recordIds, $arxiv, $doi, $ownIds (`source:own id`), $titleHashes: lists of strings.
-- Columns: revision, STORED in order of key; one row with key null where there is no such paper.
SELECT g.revision, s.*
FROM graph AS g
LEFT JOIN stored_paper AS s ON s.id IN (
  SELECT paper_id FROM record WHERE id IN (SELECT value FROM json_each($recordIds))
  UNION SELECT paper_id FROM record WHERE arxiv IN (SELECT value FROM json_each($arxiv))
  UNION SELECT paper_id FROM record WHERE doi IN (SELECT value FROM json_each($doi))
  UNION SELECT paper_id FROM record WHERE own IN (SELECT value FROM json_each($ownIds))
  UNION SELECT paper_id FROM record WHERE title_hash IN (SELECT value FROM json_each($titleHashes))
)
ORDER BY s.key;
