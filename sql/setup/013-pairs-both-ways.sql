-- Version 13: a pair stands under both of its concepts, so that each finds all its partners in one place, and a batch writes
-- them in the order of the file: an index is written in the order of another table's rows, page after page again and again.
-- Pairs of one paper, which most are, have no place by rank: they come last, in order of the partner's uid.

ALTER TABLE relation RENAME TO one_way;
CREATE TABLE relation (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  rank INTEGER NOT NULL GENERATED ALWAYS AS (-papers) VIRTUAL,
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
INSERT INTO relation (a, b, papers)
SELECT a, b, papers FROM one_way UNION ALL SELECT b, a, papers FROM one_way
ORDER BY 1, 2;
DROP TABLE one_way;
CREATE INDEX relation_by_strength ON relation (a, rank, b) WHERE rank < -1;
CREATE INDEX relation_by_rank ON relation (rank, a, b) WHERE rank < -1 AND a < b;
