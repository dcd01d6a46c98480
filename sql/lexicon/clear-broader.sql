-- Removes the hierarchy: the lexicon is the only one that states it.
DELETE FROM broader;
