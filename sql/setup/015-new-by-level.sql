-- Version 15: what is new and has many papers is found by level, the number of binary digits of its papers, and first date: a
-- list of all by papers is read far down where few of the commonest are new.

CREATE INDEX concept_by_level ON concept (level, first_seen, rank) WHERE paper_count > 1;
