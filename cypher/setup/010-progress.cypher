// Version 10: how far inputs were read is told to whoever listens. `name` is what an input is called in public, absent for one that is
// not told; `number` rises with each batch, and all inputs of a batch share it. The Graph node keeps the last one as `progress`.

// (:Progress {input, name, line, done, number})
CREATE INDEX progress_by_number IF NOT EXISTS FOR (p:Progress) ON (p.number);
