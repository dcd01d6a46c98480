// Version 5: the layout of the whole graph, computed once by `paperloom layout`: where each concept is drawn and which
// community it belongs to. It is no part of what the papers say, so it does not move the graph's revision.

// (:Layout {id: 1, revision, body}): revision of the graph it was computed from; its communities as JSON, see
// src/graph/layout.ts. (:Concept) has {community, pageRank, x, y} where it has a place.
CREATE CONSTRAINT layout_id IF NOT EXISTS FOR (l:Layout) REQUIRE l.id IS UNIQUE;
CREATE INDEX concept_by_community IF NOT EXISTS FOR (c:Concept) ON (c.community);
