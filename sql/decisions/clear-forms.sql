-- Takes the mark of a decision from the spellings of some concepts: they stay while papers or the lexicon use them.
-- $uids: list.
UPDATE form SET curated = 0 WHERE uid IN (SELECT value FROM json_each($uids)) AND curated = 1;
