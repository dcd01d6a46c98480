// How long do the widest operations take that a server admits? Each kind of question is asked as often as fits into one.
import { openArranger } from '../src/analytics/workers/pool.ts';
import { openStore } from '../src/graph/open-store.ts';
import { loadExtractor } from '../src/mentions/load-extractor.ts';
import { createService } from '../src/server/service.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import type { MeasureRow } from './measures.ts';
import { asked, mostTimes, type Operation, widestQueries } from './widest-queries.ts';

const AIM = 'under 10 s, the deadline';

export async function widest(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const store = await openStore(await filledStore(corpus));
  const arranger = openArranger({ threads: 1 });
  const tools = { store, extractor: loadExtractor([]), arrange: arranger.arrange };
  const options = {
    profile: 'production',
    requestsPerMinute: 0,
    cacheBytes: 0,
    log: console.error,
  } as const;
  const service = createService(tools, options);
  const ask = async (operation: Operation) => {
    const response = await service.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operation),
    });
    return await response.text();
  };
  try {
    await ask({
      query: '{ stats { papers } search(text: "a", first: 1) { score } }',
      variables: {},
    });
    const page = await store.findConcepts(
      { orderBy: 'PAPER_COUNT', minPapers: 2 },
      { limit: 60, direction: 'forward' },
    );
    const rows: MeasureRow[] = [];
    for (const query of widestQueries(page.items.map(({ node }) => node.slug))) {
      const times = mostTimes(query);
      const from = performance.now();
      const answer = await ask(asked(query, times));
      const value = (performance.now() - from) / 1_000;
      const failed = /"code":"(?!UNKNOWN_NAME)(\w+)/.exec(answer)?.[1];
      const what = `${times} x ${query[0]}${failed === undefined ? '' : ` (${failed})`}`;
      rows.push({ what, value, unit: 's', digits: 2, aim: AIM });
    }
    return rows;
  } finally {
    await arranger.close();
    await store.close();
  }
}
