-- Version 7: the layout of the whole graph, computed once by `paperloom layout`: where each concept is drawn and which
-- community it belongs to. It is no part of what the papers say, so it does not move the graph's revision.

-- revision: of the graph it was computed from; body: its communities as JSON, see src/graph/layout.ts.
CREATE TABLE layout (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE place (
  uid INTEGER PRIMARY KEY,
  community INTEGER NOT NULL,
  page_rank REAL NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL
) STRICT;
CREATE INDEX place_by_community ON place (community, uid);
