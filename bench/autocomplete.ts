// How long does a name take to be completed, beside the smallest statement there is? What is typed are the beginnings of the
// graph's own names and of their later words, one to eight letters long, and some with two letters exchanged.
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { tailsOf } from '../src/model/completion.ts';
import { ask } from './ask.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import type { MeasureRow } from './measures.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

const ROUNDS = 5;
const NAMES = 100;
const LONGEST = 8;
const QUERY =
  'query ($prefix: String!) { autocomplete(prefix: $prefix) { name kind paperCount matched } }';

export async function autocomplete(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const store = await openStore(await filledStore(corpus));
  try {
    const typed = await beginnings(store);
    const misspelt = typed.filter((text) => text.length > 4).map(exchanged);
    const trivial = await percentilesOf(typed, ROUNDS, () => store.revision());
    const asked = (texts: readonly string[]) =>
      percentilesOf(texts, ROUNDS, (prefix) => ask(store, QUERY, { prefix }));
    return [
      ...rows('the smallest statement', trivial),
      ...rows('autocomplete, parsed and executed', await asked(typed), trivial),
      ...rows('the same with two letters exchanged', await asked(misspelt), trivial),
    ];
  } finally {
    await store.close();
  }
}

/** Of names of all frequencies. */
async function beginnings(store: GraphStore): Promise<string[]> {
  const page = { limit: 50 * NAMES, direction: 'forward' } as const;
  const { items } = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
  const chosen = items.filter((_item, i) => i % Math.ceil(items.length / NAMES) === 0);
  return chosen
    .flatMap(({ node }) => tailsOf(node.name).slice(0, 2))
    .map((tail, i) => tail.slice(0, 1 + (i % LONGEST)));
}

function exchanged(text: string): string {
  return `${text.slice(0, 3)}${text[4] ?? ''}${text[3] ?? ''}${text.slice(5)}`;
}

function rows(what: string, { p50, p95 }: Percentiles, trivial?: Percentiles): MeasureRow[] {
  const measured = [
    { what: `${what}, p50`, value: p50, unit: 'ms', digits: 2 },
    { what: `${what}, p95`, value: p95, unit: 'ms', digits: 2 },
  ];
  if (trivial === undefined) return measured;
  const times = {
    what: 'times the smallest statement, p50',
    value: p50 / trivial.p50,
    unit: 'x',
    digits: 1,
  };
  return [...measured, times];
}
