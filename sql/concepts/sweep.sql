-- Removes those of some concepts that have no paper, are not listed, have no narrower concept and are named by no decision.
-- $uids: list.
DELETE FROM concept
WHERE uid IN (SELECT value FROM json_each($uids))
  AND paper_count = 0 AND listed = 0
  AND NOT EXISTS (SELECT 1 FROM broader AS b WHERE b.parent = concept.uid)
  AND uid NOT IN (SELECT uid FROM setting);
