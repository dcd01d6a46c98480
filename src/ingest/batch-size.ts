// How many records are committed together.

/** From the number of papers in the graph. */
export type BatchSize = (storedPapers: number) => number;

/** A batch is at most one of so many parts of what is stored. */
const PARTS = 40;
/** What a batch holds in memory grows with it, and so does what an interrupted run reads again. */
const MOST = 2_000;

/**
 * The pages of a store that a batch writes grow with the store until they are nearly all of it: so batches grow as well, and a
 * paper costs what it did before. Never smaller than `least`.
 */
export function growingBatch(least: number): BatchSize {
  return (storedPapers) => Math.max(least, Math.min(Math.floor(storedPapers / PARTS), MOST));
}
