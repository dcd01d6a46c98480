// Are the counts of a graph those of its papers? Reads every paper.
import type { GraphReader } from './graph/store.ts';

/** Sentences about what does not agree; none where all does. Compared at one revision: others may write meanwhile. */
export async function checkCounts(store: GraphReader): Promise<readonly string[]> {
  for (;;) {
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
}
