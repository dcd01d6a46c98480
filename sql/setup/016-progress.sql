-- Version 16: how far inputs were read is told to whoever listens. `name` is what an input is called in public, null for one that is
-- not told; `number` rises with each batch, and all inputs of a batch share it.

ALTER TABLE progress ADD COLUMN name TEXT;
ALTER TABLE progress ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
CREATE INDEX progress_by_number ON progress (number);
