-- Takes the lexicon's mark from all spellings: they stay while papers use them.
UPDATE form SET listed = 0 WHERE listed = 1;
