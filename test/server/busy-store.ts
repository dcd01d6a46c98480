// A store with as many papers and concepts as make pictures, paths and searches heavy: names by chance, but the same each run.
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { putPapers } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';

const CONCEPTS = 2_000;
const PAPERS = 4_000;
const AT_ONCE = 1_000;

/** In memory. */
export async function openBusyStore(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  for (let from = 0; from < PAPERS; from += AT_ONCE) {
    const papers = Array.from({ length: AT_ONCE }, (_, i) => {
      const number = from + i;
      const names = Array.from({ length: 8 }, (__, mention) => `Concept ${draw(number, mention)}`);
      return paperOf({ title: `Paper ${number}`, on: '2024-05', mentions: [...new Set(names)] });
    });
    await putPapers(store, papers);
  }
  return store;
}

/** Common concepts have low numbers, as in real corpora: the product of two draws is mostly small. */
function draw(paper: number, mention: number): number {
  const unit = (seed: number) => (Math.imul(seed, 2_654_435_761) >>> 0) / 2 ** 32;
  const [x, y] = [unit(8 * paper + mention + 1), unit(31 * paper + 7 * mention + 5)];
  return Math.floor(CONCEPTS * x * y);
}
