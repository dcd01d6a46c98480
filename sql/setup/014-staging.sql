-- Version 14: decisions about the commonest concepts are planned a part at a time, and what was planned is kept until all of it is
-- written at once. See src/curation/parts.ts for the bodies.

CREATE TABLE staging (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE staged_part (
  slug TEXT NOT NULL,
  after TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (slug, after)
) STRICT;
