// Version 9: decisions about the commonest concepts are planned a part at a time, and what was planned is kept until all of it is
// written at once. See src/curation/parts.ts for the bodies.

// (:Staging {id: 1, body}), (:StagedPart {slug, after, body})
CREATE CONSTRAINT staging_id IF NOT EXISTS FOR (s:Staging) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT staged_part_slug_after IF NOT EXISTS
FOR (p:StagedPart) REQUIRE (p.slug, p.after) IS UNIQUE;
