-- Version 18: what each paper and its records say is kept as a number too, so that a flipped bit is noticed, which
-- integrity_check does not see within a text. hash_of is ours (src/graph/sqlite/content-hash.ts). Beside the papers, in narrow rows,
-- because a row of `paper` is written whole; of records a sum, so that one of many costs no look at the others.

CREATE VIEW paper_content AS
SELECT id, key, hash_of(
  sort_key, fingerprint, text_hash, view_hash, shown_record_id, date_from, date_to, published_on, precision,
  updated_on, arxiv, doi, url, organisation, language, truncated, title, authors, categories, abstract, mentions
) AS hash
FROM paper;
CREATE VIEW record_content AS
SELECT paper_id, id, hash_of(id, own, arxiv, doi, title_hash, body) AS hash FROM record;

CREATE TABLE content_hash (
  paper_id INTEGER PRIMARY KEY,
  paper INTEGER NOT NULL DEFAULT 0,
  records INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO content_hash (paper_id, paper, records)
SELECT p.id, p.hash, coalesce((SELECT sum(r.hash) FROM record_content AS r WHERE r.paper_id = p.id), 0)
FROM paper_content AS p;

CREATE TRIGGER content_hash_insert AFTER INSERT ON paper BEGIN
  INSERT INTO content_hash (paper_id, paper) SELECT id, hash FROM paper_content WHERE id = new.id
  ON CONFLICT (paper_id) DO UPDATE SET paper = excluded.paper;
END;
CREATE TRIGGER content_hash_update AFTER UPDATE ON paper BEGIN
  UPDATE content_hash SET paper = (SELECT hash FROM paper_content WHERE id = new.id)
  WHERE paper_id = new.id;
END;
CREATE TRIGGER content_hash_delete AFTER DELETE ON paper BEGIN
  DELETE FROM content_hash WHERE paper_id = old.id;
END;
CREATE TRIGGER content_hash_record_insert AFTER INSERT ON record BEGIN
  INSERT INTO content_hash (paper_id, records)
  VALUES (new.paper_id, hash_of(new.id, new.own, new.arxiv, new.doi, new.title_hash, new.body))
  ON CONFLICT (paper_id) DO UPDATE SET records = records + excluded.records;
END;
CREATE TRIGGER content_hash_record_update AFTER UPDATE ON record BEGIN
  UPDATE content_hash
  SET records = records - hash_of(old.id, old.own, old.arxiv, old.doi, old.title_hash, old.body)
  WHERE paper_id = old.paper_id;
  UPDATE content_hash
  SET records = records + hash_of(new.id, new.own, new.arxiv, new.doi, new.title_hash, new.body)
  WHERE paper_id = new.paper_id;
END;
