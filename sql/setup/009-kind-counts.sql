-- Version 9: how many concepts of each kind have a paper is kept, not counted. `counted` is the kind a concept is counted
-- under, null while it has no paper.

CREATE TABLE kind_count (
  kind TEXT PRIMARY KEY,
  concepts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE concept ADD COLUMN counted TEXT;

CREATE TRIGGER kind_count_change AFTER UPDATE OF counted ON concept
WHEN old.counted IS NOT new.counted BEGIN
  UPDATE kind_count SET concepts = concepts - 1 WHERE kind = old.counted;
  INSERT OR IGNORE INTO kind_count (kind, concepts) SELECT new.counted, 0 WHERE new.counted IS NOT NULL;
  UPDATE kind_count SET concepts = concepts + 1 WHERE kind = new.counted;
END;
UPDATE concept SET counted = kind WHERE paper_count > 0;
