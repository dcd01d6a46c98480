-- Version 5: names are completed from any of their words. `tails` are the ends of a spelling that begin with a word
-- (completion.ts); `level` is the number of binary digits of the concept's papers, so that it changes seldom, and the commonest
-- of those that begin alike are found without looking at the others.

ALTER TABLE form ADD COLUMN tails TEXT NOT NULL DEFAULT '[]';
UPDATE form SET tails = form_tails(form);

CREATE TABLE completion (
  uid INTEGER NOT NULL,
  tail TEXT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (uid, tail)
) STRICT, WITHOUT ROWID;

ALTER TABLE concept ADD COLUMN level INTEGER NOT NULL GENERATED ALWAYS AS
  (CASE WHEN paper_count < 1 THEN 0 ELSE 1 + CAST(log2(paper_count) AS INTEGER) END) VIRTUAL;

INSERT OR IGNORE INTO completion (uid, tail, level)
SELECT f.uid, t.value, c.level
FROM form AS f JOIN concept AS c ON c.uid = f.uid, json_each(f.tails) AS t;
CREATE INDEX completion_by_level ON completion (level, tail, uid);

CREATE TRIGGER completion_insert AFTER INSERT ON form BEGIN
  INSERT OR IGNORE INTO completion (uid, tail, level)
  SELECT new.uid, t.value, (SELECT level FROM concept WHERE uid = new.uid) FROM json_each(new.tails) AS t;
END;
CREATE TRIGGER completion_delete AFTER DELETE ON form BEGIN
  DELETE FROM completion
  WHERE uid = old.uid AND tail IN (SELECT value FROM json_each(old.tails)) AND tail NOT IN (
    SELECT t.value FROM form AS f, json_each(f.tails) AS t WHERE f.uid = old.uid
  );
END;
CREATE TRIGGER completion_level AFTER UPDATE OF paper_count ON concept
WHEN old.level <> new.level BEGIN
  UPDATE completion SET level = new.level WHERE uid = new.uid;
END;
