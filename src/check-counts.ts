// Are the counts of a graph those of its papers? Reads every paper.
import { StoreError } from './errors.ts';
import type { GraphReader } from './graph/store.ts';

/** Times all is read before a graph that changes meanwhile is given up. */
const ROUNDS = 3;

/**
 * Sentences about what does not agree; none where all does. Compared at one revision: others may write meanwhile. Throws
 * StoreError where they wrote in every round.
 */
export async function checkCounts(store: GraphReader): Promise<readonly string[]> {
  for (let round = 0; round < ROUNDS; round++) {
    const { revision, papers, mentions } = await store.stats();
    let [read, linked] = [0, 0];
    for await (const paper of store.readPapers()) {
      read++;
      linked += new Set(paper.mentions.flatMap(({ countsFor }) => countsFor ?? [])).size;
    }
    if ((await store.revision()) !== revision) continue;
    return [
      ...(read === papers ? [] : [`${papers} papers are counted, but there are ${read}`]),
      ...(linked === mentions ? [] : [`${mentions} links are counted, but papers have ${linked}`]),
    ];
  }
  throw new StoreError(
    'STORE_BUSY',
    `Not settled, others write: in ${ROUNDS} rounds the graph changed each time while it was counted.`,
    'Run this again when nothing is written.',
  );
}
