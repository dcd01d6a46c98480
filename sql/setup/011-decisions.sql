-- Version 11: decisions of people about the graph, as an append-only log, and what they come to.

-- body: the decision as JSON, see src/decisions/decision-line.ts; number: its place in the log, from 1.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
) STRICT;
-- The concepts that a decision speaks of.
CREATE TABLE decision_about (
  uid INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (uid, number)
) STRICT, WITHOUT ROWID;

-- Names and kinds that decisions give concepts; they go before those of the lexicon and the votes of papers.
CREATE TABLE setting (
  uid INTEGER PRIMARY KEY,
  name TEXT,
  kind TEXT
) STRICT;

-- Concepts that are no more; `target` is the one that took them over, null for a banned one.
CREATE TABLE tombstone (
  uid INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  target INTEGER
) STRICT;

-- Papers with mentions that were extracted as a concept and count for another, or for none: beside `mention`, where these
-- are not found, what must be looked at when a decision is undone.
CREATE TABLE moved (
  uid INTEGER NOT NULL,
  sort_key TEXT NOT NULL,
  paper_id INTEGER NOT NULL,
  PRIMARY KEY (uid, sort_key)
) STRICT, WITHOUT ROWID;

-- The lexicon's own name and kind, which come back where a decision about them is undone; null where it has no entry.
ALTER TABLE concept ADD COLUMN listed_name TEXT;
ALTER TABLE concept ADD COLUMN listed_kind TEXT;
UPDATE concept SET listed_name = name, listed_kind = kind WHERE listed = 1;

-- The lexicon as it was handed over, as JSON. A store without it is given it by the next ingest, which must not take the
-- lexicon for known.
CREATE TABLE lexicon (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  entries TEXT NOT NULL
) STRICT;
UPDATE graph SET lexicon_fingerprint = NULL;

-- curated: a decision calls the concept so. Such names are completed like those that the lexicon lists.
ALTER TABLE form ADD COLUMN curated INTEGER NOT NULL DEFAULT 0;
DROP TRIGGER completion_insert;
DROP TRIGGER completion_listed;
DROP TRIGGER completion_first_level;
CREATE TRIGGER completion_insert AFTER INSERT ON form BEGIN
  INSERT INTO completion (uid, tail, level)
  SELECT new.uid, t.value, c.level FROM concept AS c, json_each(new.tails) AS t
  WHERE c.uid = new.uid AND (c.level > 1 OR c.level = 1 AND new.listed + new.curated > 0)
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER completion_listed AFTER UPDATE OF listed, curated ON form
WHEN (old.listed + old.curated > 0) <> (new.listed + new.curated > 0)
  AND (SELECT level FROM concept WHERE uid = new.uid) = 1
BEGIN
  DELETE FROM completion
  WHERE uid = new.uid AND tail IN (SELECT value FROM json_each(new.tails)) AND tail NOT IN (
    SELECT t.value FROM form AS f, json_each(f.tails) AS t
    WHERE f.uid = new.uid AND f.listed + f.curated > 0
  );
  INSERT INTO completion (uid, tail, level)
  SELECT new.uid, value, 1 FROM json_each(new.tails) WHERE new.listed + new.curated > 0
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER completion_first_level AFTER UPDATE OF paper_count ON concept
WHEN old.level <> new.level AND (old.level < 2 OR new.level < 2) BEGIN
  DELETE FROM completion WHERE uid = new.uid;
  INSERT INTO completion (uid, tail, level)
  SELECT new.uid, t.value, new.level FROM form AS f, json_each(f.tails) AS t
  WHERE f.uid = new.uid AND (new.level > 1 OR new.level = 1 AND f.listed + f.curated > 0)
  ON CONFLICT DO NOTHING;
END;
