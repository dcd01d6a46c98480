-- Version 17: papers that count for nothing, withdrawn or deleted, stand above the ceiling of all lists (sort-key.ts), and are
-- not in the full text.

DROP TRIGGER paper_text_insert;
DROP TRIGGER paper_text_update;
CREATE TRIGGER paper_text_insert AFTER INSERT ON paper WHEN new.sort_key < '~' BEGIN
  INSERT INTO paper_text (rowid, title, abstract)
  VALUES (CAST(coalesce(julianday(new.date_from), 0) AS INTEGER) << 40 | new.id, new.title, new.abstract);
END;
CREATE TRIGGER paper_text_update AFTER UPDATE OF title, abstract, date_from, sort_key ON paper
WHEN old.title <> new.title OR old.abstract <> new.abstract OR old.date_from IS NOT new.date_from
  OR (old.sort_key < '~') <> (new.sort_key < '~')
BEGIN
  DELETE FROM paper_text
  WHERE rowid = CAST(coalesce(julianday(old.date_from), 0) AS INTEGER) << 40 | old.id;
  INSERT INTO paper_text (rowid, title, abstract)
  SELECT CAST(coalesce(julianday(new.date_from), 0) AS INTEGER) << 40 | new.id, new.title, new.abstract
  WHERE new.sort_key < '~';
END;
