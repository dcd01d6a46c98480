// A service over as many papers and concepts as make pictures, paths and searches heavy: names by chance, but the same each
// run.
import { openArranger } from '../../src/analytics/workers/pool.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createService } from '../../src/server/service.ts';
import { putPapers } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';
import { LORA_ONLY } from '../graphql/ask.ts';

const CONCEPTS = 2_000;
const PAPERS = 4_000;
const AT_ONCE = 1_000;

/** How long an answer takes is measured by `npm run bench`: here a machine may be as busy as it is. */
const PATIENCE_MS = 100_000;

export interface BusyService {
  /** Gives the answer as text. */
  ask(operation: { readonly query: string }): Promise<string>;
  close(): Promise<void>;
}

/** In production, without a socket, and without a memory: what is asked again is worked out again. */
export async function openBusyService(): Promise<BusyService> {
  const store = await openBusyStore();
  const arranger = openArranger({ threads: 1 });
  const service = createService(
    { store, extractor: LORA_ONLY, arrange: arranger.arrange },
    { profile: 'production', cacheBytes: 0, deadlineMs: PATIENCE_MS, log: console.error },
  );
  return {
    async ask(operation) {
      const response = await service.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(operation),
      });
      return await response.text();
    },
    async close() {
      await arranger.close();
      await store.close();
    },
  };
}

/** In memory. */
async function openBusyStore(): Promise<GraphStore> {
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
