-- The lexicon as it was handed over.
-- Columns: entries (JSON text); no row where none was kept.
SELECT entries FROM lexicon;
