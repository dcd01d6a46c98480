// The executor that the server uses beside the same operations compiled, as those are that are asked often: without HTTP, so
// that nothing hides the difference. The store works for both alike.
import { parse } from 'graphql';
import { arrange } from '../../src/analytics/arrange.ts';
import { lazyExtractor } from '../../src/cli/lazy-extractor.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { compile } from '../../src/server/operations/compiled-operations.ts';
import { TWIN_QUESTIONS } from '../beside/questions.ts';
import type { MeasureRow } from '../measures.ts';
import { percentilesIn } from '../percentiles.ts';
import { LIST } from './list.ts';

const TURNS = 200;
const WARM_UP = 50;

interface Executor {
  normalizedExecutor(args: Readonly<Record<string, unknown>>): unknown;
}

export async function compiled(
  require: NodeJS.Require,
  store: GraphStore,
): Promise<readonly MeasureRow[]> {
  const { normalizedExecutor }: Executor = require('@graphql-tools/executor');
  const tools = {
    store,
    extractor: lazyExtractor([]),
    arrange: async (graph: Parameters<typeof arrange>[0]) => arrange(graph),
  };
  const page = { limit: 1, direction: 'forward' } as const;
  const { items } = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
  const variableValues = { slug: items[0]?.node.slug ?? '' };
  const operations = [
    { what: '50 rows', query: LIST },
    ...TWIN_QUESTIONS.map(({ what, ours }) => ({ what, query: ours })),
  ];
  const rows: MeasureRow[] = [];
  for (const { what, query } of operations) {
    const document = parse(query);
    const fast = await compile(schema, document);
    if (fast === undefined) throw new Error(`Not compiled: ${what}`);
    const times = await inTurns(
      async () => {
        const contextValue = createContext(tools);
        return await normalizedExecutor({ schema, document, contextValue, variableValues });
      },
      async () =>
        await fast({ schema, document, contextValue: createContext(tools), variableValues }),
    );
    rows.push({
      what: `${what}: compiled to the executor, p50`,
      value: percentilesIn(times[1]).p50 / percentilesIn(times[0]).p50,
      unit: 'x',
      digits: 2,
    });
  }
  return rows;
}

/** Throws where the two answer differently. */
async function inTurns(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<readonly [number[], number[]]> {
  const [x, y] = [JSON.stringify(await one()), JSON.stringify(await other())];
  if (x !== y) throw new Error(`Compiled, the answer is another: ${y.slice(0, 300)}`);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    for (const [i, work] of [one, other].entries()) {
      const started = performance.now();
      JSON.stringify(await work());
      if (turn >= WARM_UP) times[i]?.push(performance.now() - started);
    }
  }
  return times;
}
