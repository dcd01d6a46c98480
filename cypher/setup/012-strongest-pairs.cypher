// Version 12: the strongest partners of a concept are met first, however many it has.

// (:Concept)-[:CO_OCCURS {papers, rank, a, b}]->(:Concept): pairs of two papers and more stand under both of their concepts. Pairs
// of one paper, which most are, have no rank and stand in none of these.
CREATE INDEX co_occurs_from IF NOT EXISTS FOR ()-[r:CO_OCCURS]-() ON (r.a, r.rank, r.b);
CREATE INDEX co_occurs_to IF NOT EXISTS FOR ()-[r:CO_OCCURS]-() ON (r.b, r.rank, r.a);
