-- Version 8: names of a single paper, which most are, leave the completions, but for those that the lexicon lists: they are
-- completed from their first letter alone, by the index of spellings.

DROP TRIGGER completion_insert;
DROP TRIGGER completion_level;
DELETE FROM completion WHERE level < 2;
INSERT OR IGNORE INTO completion (uid, tail, level)
SELECT f.uid, t.value, 1 FROM concept AS c CROSS JOIN form AS f, json_each(f.tails) AS t
WHERE c.paper_count = 1 AND f.uid = c.uid AND f.listed = 1;

CREATE TRIGGER completion_insert AFTER INSERT ON form BEGIN
  INSERT OR IGNORE INTO completion (uid, tail, level)
  SELECT new.uid, t.value, c.level FROM concept AS c, json_each(new.tails) AS t
  WHERE c.uid = new.uid AND (c.level > 1 OR c.level = 1 AND new.listed = 1);
END;
CREATE TRIGGER completion_listed AFTER UPDATE OF listed ON form
WHEN old.listed <> new.listed AND (SELECT level FROM concept WHERE uid = new.uid) = 1 BEGIN
  DELETE FROM completion
  WHERE uid = new.uid AND tail IN (SELECT value FROM json_each(new.tails)) AND tail NOT IN (
    SELECT t.value FROM form AS f, json_each(f.tails) AS t WHERE f.uid = new.uid AND f.listed = 1
  );
  INSERT OR IGNORE INTO completion (uid, tail, level)
  SELECT new.uid, value, 1 FROM json_each(new.tails) WHERE new.listed = 1;
END;
CREATE TRIGGER completion_level AFTER UPDATE OF paper_count ON concept
WHEN old.level <> new.level AND old.level > 1 AND new.level > 1 BEGIN
  UPDATE completion SET level = new.level WHERE uid = new.uid;
END;
CREATE TRIGGER completion_first_level AFTER UPDATE OF paper_count ON concept
WHEN old.level <> new.level AND (old.level < 2 OR new.level < 2) BEGIN
  DELETE FROM completion WHERE uid = new.uid;
  INSERT OR IGNORE INTO completion (uid, tail, level)
  SELECT new.uid, t.value, new.level FROM form AS f, json_each(f.tails) AS t
  WHERE f.uid = new.uid AND (new.level > 1 OR new.level = 1 AND f.listed = 1);
END;
