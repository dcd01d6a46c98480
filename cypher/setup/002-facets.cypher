// Version 2: the lists of authors, categories and organisations, each in the order of its papers.

// (:Paper)-[:LISTED_UNDER {list, sortKey}]->(:Facet {list, kind, name}): `list` is the number that facet.ts makes of kind
// and name; the name is that of the first paper. Papers of an older version are listed by list-papers.ts.
CREATE CONSTRAINT facet_list IF NOT EXISTS FOR (f:Facet) REQUIRE f.list IS UNIQUE;
CREATE INDEX listed_under_by_list IF NOT EXISTS
FOR ()-[l:LISTED_UNDER]-() ON (l.list, l.sortKey);
