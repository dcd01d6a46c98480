-- Version 1 of the database: papers with their records, concepts with their votes, and the edges between them.
-- Every number here is a sum of integers, so the order in which papers arrive leaves no trace.
-- References are kept by the write statements, not by foreign keys: a batch is planned whole before it is written.

CREATE TABLE graph (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL DEFAULT 0,
  papers INTEGER NOT NULL DEFAULT 0,
  undated_papers INTEGER NOT NULL DEFAULT 0,
  records INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0,
  lexicon_fingerprint TEXT
) STRICT;
INSERT INTO graph (id) VALUES (1);

-- sort_key is built by sort-key.ts: descending it is newest first, undated last.
-- date_from and date_to are the first and last day of what is known of the date; null where nothing is.
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  view_hash TEXT NOT NULL,
  shown_record_id TEXT NOT NULL,
  date_from TEXT,
  date_to TEXT,
  published_on TEXT,
  precision TEXT NOT NULL,
  updated_on TEXT,
  arxiv TEXT,
  doi TEXT,
  url TEXT,
  organisation TEXT,
  language TEXT NOT NULL,
  truncated INTEGER NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,
  categories TEXT NOT NULL,
  abstract TEXT NOT NULL,
  mentions TEXT NOT NULL
) STRICT;
CREATE INDEX paper_by_fingerprint ON paper (fingerprint, key);

-- The columns named PAPER in the statements' headers.
CREATE VIEW paper_view AS
SELECT
  id, key, title, abstract, published_on AS publishedOn, precision, updated_on AS updatedOn,
  authors, organisation, categories, arxiv, doi, url, truncated, language,
  sort_key AS sortKey, mentions, date_from AS dateFrom, date_to AS dateTo
FROM paper;

-- Every key a paper answers to; `place` is its position, 0 for the current key.
CREATE TABLE paper_key (
  key TEXT PRIMARY KEY,
  paper_id INTEGER NOT NULL,
  place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_key_by_paper ON paper_key (paper_id, place);

-- own is `source:own id`; body is the record as JSON.
CREATE TABLE record (
  id TEXT PRIMARY KEY,
  paper_id INTEGER NOT NULL,
  own TEXT,
  arxiv TEXT,
  doi TEXT,
  title_hash TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX record_by_paper ON record (paper_id, id);
CREATE INDEX record_by_own ON record (own) WHERE own IS NOT NULL;
CREATE INDEX record_by_arxiv ON record (arxiv) WHERE arxiv IS NOT NULL;
CREATE INDEX record_by_doi ON record (doi) WHERE doi IS NOT NULL;
CREATE INDEX record_by_title ON record (title_hash);

-- The columns named STORED in the statements' headers: what the planner needs to know of a paper.
CREATE VIEW stored_paper AS
SELECT
  p.id, p.key, p.sort_key AS sortKey, p.title, p.abstract, p.shown_record_id AS shownRecordId,
  p.text_hash AS textHash, p.view_hash AS viewHash, p.fingerprint, p.mentions,
  (SELECT json_group_array(k.key ORDER BY k.place, k.key) FROM paper_key AS k
   WHERE k.paper_id = p.id) AS keys,
  (SELECT json_group_array(json_object('titleHash', r.title_hash, 'body', r.body) ORDER BY r.id)
   FROM record AS r WHERE r.paper_id = p.id) AS records
FROM paper AS p;

-- rank is the number of papers turned round, so that "most papers first, then uid" is one ascending index.
CREATE TABLE concept (
  uid INTEGER NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  origin TEXT NOT NULL,
  paper_count INTEGER NOT NULL DEFAULT 0,
  rank INTEGER NOT NULL GENERATED ALWAYS AS (-paper_count) VIRTUAL,
  listed INTEGER NOT NULL DEFAULT 0,
  definition TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX concept_by_rank ON concept (rank, uid);
CREATE INDEX concept_by_name ON concept (name, uid);

-- The columns named CONCEPT in the statements' headers.
CREATE VIEW concept_view AS
SELECT uid, slug, name, kind, origin, paper_count AS paperCount, definition, rank FROM concept;

-- Spellings: papers in which the extractor chose it as the name (named), papers in which it occurs (mentioned),
-- papers whose first spelling with this fold it is (folded: summed over a fold it counts each paper once).
CREATE TABLE form (
  uid INTEGER NOT NULL,
  form TEXT NOT NULL,
  fold TEXT NOT NULL,
  listed INTEGER NOT NULL DEFAULT 0,
  named INTEGER NOT NULL DEFAULT 0,
  mentioned INTEGER NOT NULL DEFAULT 0,
  folded INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (uid, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_by_fold ON form (fold, uid, folded);

-- Votes for a concept's kind (largest sum of confidence) and origin (first of ORIGINS with a mention).
CREATE TABLE vote (
  uid INTEGER NOT NULL,
  kind TEXT NOT NULL,
  origin TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  confidence INTEGER NOT NULL,
  PRIMARY KEY (uid, kind, origin)
) STRICT, WITHOUT ROWID;

-- MENTIONS edges; the primary key is the order in which a concept's papers are paged.
CREATE TABLE mention (
  uid INTEGER NOT NULL,
  sort_key TEXT NOT NULL,
  paper_id INTEGER NOT NULL,
  count INTEGER NOT NULL,
  confidence INTEGER NOT NULL,
  introduces INTEGER NOT NULL,
  date_from TEXT,
  date_to TEXT,
  PRIMARY KEY (uid, sort_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_paper ON mention (paper_id, uid);

-- CO_OCCURS edges, a < b. Each end finds its strongest partners in index order; pairs of one paper only
-- (most of them) stay out of the index of the strongest pairs.
CREATE TABLE relation (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  rank INTEGER NOT NULL GENERATED ALWAYS AS (-papers) VIRTUAL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_a ON relation (a, rank, b);
CREATE INDEX relation_by_b ON relation (b, rank, a);
CREATE INDEX relation_by_rank ON relation (rank, a, b) WHERE rank < -1;

CREATE TABLE broader (
  uid INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  PRIMARY KEY (uid, parent)
) STRICT, WITHOUT ROWID;
CREATE INDEX broader_by_parent ON broader (parent, uid);

CREATE TABLE progress (
  input TEXT PRIMARY KEY,
  line INTEGER NOT NULL,
  done INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Full text over what is shown; the texts themselves stay in paper.
CREATE VIRTUAL TABLE paper_text USING fts5 (
  title, abstract, content = 'paper', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER paper_text_insert AFTER INSERT ON paper BEGIN
  INSERT INTO paper_text (rowid, title, abstract) VALUES (new.id, new.title, new.abstract);
END;
CREATE TRIGGER paper_text_update AFTER UPDATE OF title, abstract ON paper
WHEN old.title <> new.title OR old.abstract <> new.abstract BEGIN
  INSERT INTO paper_text (paper_text, rowid, title, abstract)
  VALUES ('delete', old.id, old.title, old.abstract);
  INSERT INTO paper_text (rowid, title, abstract) VALUES (new.id, new.title, new.abstract);
END;
CREATE TRIGGER paper_text_delete AFTER DELETE ON paper BEGIN
  INSERT INTO paper_text (paper_text, rowid, title, abstract)
  VALUES ('delete', old.id, old.title, old.abstract);
END;
