-- Version 10: within a trigger the outer statement's way with conflicts overrules OR IGNORE, so that an upsert of spellings or
-- concepts failed where a row was there already; ON CONFLICT DO NOTHING is the inner statement's own.

DROP TRIGGER completion_insert;
DROP TRIGGER completion_listed;
DROP TRIGGER completion_first_level;

CREATE TRIGGER completion_insert AFTER INSERT ON form BEGIN
  INSERT INTO completion (uid, tail, level)
  SELECT new.uid, t.value, c.level FROM concept AS c, json_each(new.tails) AS t
  WHERE c.uid = new.uid AND (c.level > 1 OR c.level = 1 AND new.listed = 1)
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER completion_listed AFTER UPDATE OF listed ON form
WHEN old.listed <> new.listed AND (SELECT level FROM concept WHERE uid = new.uid) = 1 BEGIN
  DELETE FROM completion
  WHERE uid = new.uid AND tail IN (SELECT value FROM json_each(new.tails)) AND tail NOT IN (
    SELECT t.value FROM form AS f, json_each(f.tails) AS t WHERE f.uid = new.uid AND f.listed = 1
  );
  INSERT INTO completion (uid, tail, level)
  SELECT new.uid, value, 1 FROM json_each(new.tails) WHERE new.listed = 1
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER completion_first_level AFTER UPDATE OF paper_count ON concept
WHEN old.level <> new.level AND (old.level < 2 OR new.level < 2) BEGIN
  DELETE FROM completion WHERE uid = new.uid;
  INSERT INTO completion (uid, tail, level)
  SELECT new.uid, t.value, new.level FROM form AS f, json_each(f.tails) AS t
  WHERE f.uid = new.uid AND (new.level > 1 OR new.level = 1 AND f.listed = 1)
  ON CONFLICT DO NOTHING;
END;

DROP TRIGGER kind_count_change;
CREATE TRIGGER kind_count_change AFTER UPDATE OF counted ON concept
WHEN old.counted IS NOT new.counted BEGIN
  UPDATE kind_count SET concepts = concepts - 1 WHERE kind = old.counted;
  INSERT INTO kind_count (kind, concepts) SELECT new.counted, 0 WHERE new.counted IS NOT NULL ON CONFLICT DO NOTHING;
  UPDATE kind_count SET concepts = concepts + 1 WHERE kind = new.counted;
END;
