-- Version 12: a new concept is counted under its kind when it is added, not in a second step.

CREATE TRIGGER kind_count_insert AFTER INSERT ON concept
WHEN new.counted IS NOT NULL BEGIN
  INSERT INTO kind_count (kind, concepts) VALUES (new.counted, 1)
  ON CONFLICT (kind) DO UPDATE SET concepts = concepts + 1;
END;
