-- Version 6: rows of the full text are numbered by day first, so that the newest matches of a common word are met first and the
-- others need not be ranked: (julian day of date_from, 0 without one) * 2^40 + paper.id. The texts stay in paper alone.

DROP TRIGGER paper_text_insert;
DROP TRIGGER paper_text_update;
DROP TRIGGER paper_text_delete;
DROP TABLE paper_text;
CREATE VIRTUAL TABLE paper_text USING fts5 (
  title, abstract, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO paper_text (rowid, title, abstract)
SELECT CAST(coalesce(julianday(date_from), 0) AS INTEGER) << 40 | id AS number, title, abstract
FROM paper ORDER BY number;

CREATE TRIGGER paper_text_insert AFTER INSERT ON paper BEGIN
  INSERT INTO paper_text (rowid, title, abstract)
  VALUES (CAST(coalesce(julianday(new.date_from), 0) AS INTEGER) << 40 | new.id, new.title, new.abstract);
END;
CREATE TRIGGER paper_text_update AFTER UPDATE OF title, abstract, date_from ON paper
WHEN old.title <> new.title OR old.abstract <> new.abstract OR old.date_from IS NOT new.date_from BEGIN
  DELETE FROM paper_text
  WHERE rowid = CAST(coalesce(julianday(old.date_from), 0) AS INTEGER) << 40 | old.id;
  INSERT INTO paper_text (rowid, title, abstract)
  VALUES (CAST(coalesce(julianday(new.date_from), 0) AS INTEGER) << 40 | new.id, new.title, new.abstract);
END;
CREATE TRIGGER paper_text_delete AFTER DELETE ON paper BEGIN
  DELETE FROM paper_text
  WHERE rowid = CAST(coalesce(julianday(old.date_from), 0) AS INTEGER) << 40 | old.id;
END;
