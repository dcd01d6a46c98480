-- Version 2: pairs of one paper, which most are, leave the indexes of the strongest partners. They come last in every such
-- list, in order of uid, which the primary key gives for `a` and relation_by_b for `b`. Less is written a pair.

DROP INDEX relation_by_a;
DROP INDEX relation_by_b;
CREATE INDEX relation_by_b ON relation (b, a);
CREATE INDEX relation_by_a_rank ON relation (a, rank, b) WHERE rank < -1;
CREATE INDEX relation_by_b_rank ON relation (b, rank, a) WHERE rank < -1;
