-- Removes those spellings of some concepts that neither a paper nor the lexicon nor a decision has.
-- $uids: list.
DELETE FROM form
WHERE uid IN (SELECT value FROM json_each($uids))
  AND listed = 0 AND curated = 0 AND named = 0 AND mentioned = 0;
