// Questions put to the filled store again and again: p50 and p95 of each, beside the smallest statement there is.
import { openStore } from '../src/graph/open-store.ts';
import { ask } from './ask.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import type { MeasureRow } from './measures.ts';
import { percentilesOf } from './percentiles.ts';

const ROUNDS = 30;

/** What it is, and the GraphQL query. */
export type Asked = readonly [string, string];

export async function askAll(
  corpus: Corpus,
  questions: readonly Asked[],
): Promise<readonly MeasureRow[]> {
  const store = await openStore(await filledStore(corpus));
  try {
    const trivial = await percentilesOf([0], 10 * ROUNDS, () => store.revision());
    const rows: MeasureRow[] = [
      { what: 'the smallest statement, p50', value: trivial.p50, unit: 'ms', digits: 2 },
    ];
    for (const [what, query] of questions) {
      const { p50, p95 } = await percentilesOf([query], ROUNDS, (each) => ask(store, each));
      rows.push({ what: `${what}, p50`, value: p50, unit: 'ms', digits: 2 });
      rows.push({ what: `${what}, p95`, value: p95, unit: 'ms', digits: 2 });
      rows.push({ what: `${what}, p50`, value: p50 / trivial.p50, unit: 'x', digits: 0 });
    }
    return rows;
  } finally {
    await store.close();
  }
}
