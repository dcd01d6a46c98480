-- Keeps the lexicon as it was handed over, for decisions about what it lists.
-- $entries: JSON text.
INSERT INTO lexicon (id, entries) VALUES (1, $entries)
ON CONFLICT (id) DO UPDATE SET entries = excluded.entries;
