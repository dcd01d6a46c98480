// Is the server's event loop ever held up? Pictures, paths and similar papers are asked for by several clients at once, and
// the delay of the loop is told beside that of the same loop answering small questions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArranger } from '../src/analytics/workers/pool.ts';
import { lazyExtractor } from '../src/cli/lazy-extractor.ts';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { createService } from '../src/server/service.ts';
import type { Corpus } from './corpus.ts';
import { runIngest } from './ingest-run.ts';
import { type LoopDelays, watchLoop } from './loop-watch.ts';
import type { MeasureRow } from './measures.ts';

const SECONDS = 20;
const CLIENTS = 4;
const PICTURE =
  'nodes { slug size depth x y community pageRank degree omittedNeighbours concept { name kind } } edges { source target papers npmi } communities { name size }';
const SMALL = ['{ stats { papers } }', '{ concept(name: "LoRA") { name paperCount } }'];

/** Each is another view, so that nothing but the threads spares the loop. */
function heavy(slugs: readonly string[], turn: number): string {
  const slug = (offset: number) => slugs[(turn * 7 + offset) % slugs.length] ?? '';
  const kinds = [
    `{ graph(maxNodes: ${2_000 - (turn % 50)}, maxEdges: 10000) { ${PICTURE} } }`,
    `{ graph(focus: ["${slug(0)}"], depth: 2, maxNodes: 500, maxEdges: 2500) { ${PICTURE} } }`,
    `{ paths(from: "${slug(1)}", to: "${slug(3)}", k: 5) { status paths { cost concepts { name } hops { newestPapers { title } } } } }`,
    `{ concept(slug: "${slug(2)}") { papers(first: 3) { nodes { similar(first: 10) { score paper { title } sharedConcepts { name } } } } } }`,
  ];
  return kinds[turn % kinds.length] ?? '';
}

export async function eventLoop(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  const address = `sqlite:${join(folder, 'papers.db')}`;
  try {
    await runIngest(corpus, address);
    const store = await openStore(address);
    try {
      return await measure(store);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(store: GraphStore): Promise<readonly MeasureRow[]> {
  const arranger = openArranger({ threads: 1 });
  const tools = { store, extractor: lazyExtractor([]), arrange: arranger.arrange };
  const service = createService(tools, {
    profile: 'production',
    // Every answer is to be worked out.
    cacheBytes: 0,
    requestsPerMinute: 0,
    log: console.error,
  });
  const ask = async (query: string) => {
    const answer = await service.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
  };
  const page = await store.findConcepts(
    { orderBy: 'PAPER_COUNT', minPapers: 5 },
    { limit: 300, direction: 'forward' },
  );
  const slugs = page.items.map(({ node }) => node.slug);
  try {
    // Once, so that nothing is compiled while it is measured.
    for (let turn = 0; turn < 8; turn++) await ask(heavy(slugs, turn));
    const quiet = await underLoad((turn) => ask(SMALL[turn % SMALL.length] ?? ''));
    const loaded = await underLoad((turn) => ask(heavy(slugs, turn + 8)));
    return [
      ...rowsOf('small questions', quiet),
      ...rowsOf('pictures, paths, similar papers', loaded),
    ];
  } finally {
    await arranger.close();
  }
}

interface Load extends LoopDelays {
  readonly answered: number;
}

async function underLoad(ask: (turn: number) => Promise<void>): Promise<Load> {
  const end = performance.now() + SECONDS * 1_000;
  let turn = 0;
  const delays = await watchLoop(async () => {
    const clients = Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) await ask(turn++);
    });
    await Promise.all(clients);
  });
  return { ...delays, answered: turn };
}

function rowsOf(what: string, load: Load): MeasureRow[] {
  const milliseconds = (name: string, value: number) => ({
    what: `${what}: ${name}`,
    value,
    unit: 'ms',
    digits: 1,
  });
  return [
    { what: `${what}: answered`, value: load.answered / SECONDS, unit: '/s', digits: 1 },
    milliseconds('delay p99', load.p99),
    milliseconds('delay longest', load.longest),
    milliseconds('longest stretch', load.longestStretch),
  ];
}
