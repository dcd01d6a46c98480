// Paperloom over Neo4j and over SQLite beside @neo4j/graphql over the same Neo4j: the same questions over HTTP, in turns.
import { fileURLToPath } from 'node:url';
import { startNeo4j } from '../scripts/neo4j/server.ts';
import { NEO4J_LINES } from '../scripts/neo4j/versions.ts';
import { openStore } from '../src/graph/open-store.ts';
import { TWIN_QUESTIONS, type TwinQuestion } from './beside/questions.ts';
import { type ServerProcess, startServerProcess } from './beside/server-process.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { runIngest } from './ingest-run.ts';
import type { MeasureRow } from './measures.ts';
import { type Percentiles, percentilesIn } from './percentiles.ts';

const HEAP = '2g';
const CONCEPTS = 50;
const ROUNDS = 5;

const BIN = fileURLToPath(new URL('../bin/paperloom.js', import.meta.url));
const PEER = fileURLToPath(new URL('./peers/neo4j-graphql-server.ts', import.meta.url));

/** On the newest line of Neo4j. */
export async function neo4jGraphql(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const address = await filledStore(corpus);
  const slugs = await commonest(address);
  const line = NEO4J_LINES.at(-1) ?? NEO4J_LINES[0];
  const neo4j = await startNeo4j({ line, heap: HEAP, quickStart: false });
  const servers: ServerProcess[] = [];
  const start = async (words: readonly string[]): Promise<ServerProcess> => {
    const server = await startServerProcess(words);
    servers.push(server);
    return server;
  };
  try {
    await runIngest(corpus, neo4j.uri);
    const serve = [BIN, 'serve', '--port', '0', '--profile', 'production', '--store'];
    const ours = await start([...serve, neo4j.uri]);
    const embedded = await start([...serve, address]);
    const theirs = await start([PEER, neo4j.uri]);
    const rows: MeasureRow[] = [];
    for (const question of TWIN_QUESTIONS) {
      await checkAlike(question, slugs, ours, theirs);
      rows.push(
        ...rowsOf(question.what, await measure(question, slugs, { theirs, ours, embedded })),
      );
    }
    return rows;
  } finally {
    for (const server of servers) await server.stop();
    await neo4j.stop();
  }
}

async function commonest(address: string): Promise<readonly string[]> {
  const store = await openStore(address);
  try {
    const page = { limit: CONCEPTS, direction: 'forward' } as const;
    const { items } = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
    return items.map(({ node }) => node.slug);
  } finally {
    await store.close();
  }
}

/** Whoever answers something else is not measured beside. */
async function checkAlike(
  { what, ours, theirs, field, compared }: TwinQuestion,
  slugs: readonly string[],
  one: ServerProcess,
  other: ServerProcess,
): Promise<void> {
  for (const slug of slugs.slice(0, 5)) {
    const [a, b] = await Promise.all([one.ask(ours, { slug }), other.ask(theirs, { slug })]);
    const valuesOf = (answer: unknown) =>
      [...JSON.stringify(answer).matchAll(field)].map(([, value]) => value ?? '');
    const [x, y] = [valuesOf(a), valuesOf(b)].map((values) => values.slice(0, compared));
    if (x?.length === 0 || x?.join() !== y?.join())
      throw new Error(`${what} of ${slug}: the answers differ: ${x} and ${y}`);
  }
}

interface Contestants<T> {
  readonly theirs: T;
  readonly ours: T;
  readonly embedded: T;
}

async function measure(
  question: TwinQuestion,
  slugs: readonly string[],
  servers: Contestants<ServerProcess>,
): Promise<Contestants<Percentiles>> {
  const times = { theirs: [] as number[], ours: [] as number[], embedded: [] as number[] };
  const turn = async (who: keyof typeof times, slug: string, isCounted: boolean) => {
    const started = performance.now();
    await servers[who].ask(who === 'theirs' ? question.theirs : question.ours, { slug });
    if (isCounted) times[who].push(performance.now() - started);
  };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const slug of slugs) {
      for (const who of ['theirs', 'ours', 'embedded'] as const) await turn(who, slug, round > 0);
    }
  }
  return {
    theirs: percentilesIn(times.theirs),
    ours: percentilesIn(times.ours),
    embedded: percentilesIn(times.embedded),
  };
}

function rowsOf(what: string, { theirs, ours, embedded }: Contestants<Percentiles>): MeasureRow[] {
  const milliseconds = (who: string, { p50, p95 }: Percentiles): MeasureRow[] => [
    { what: `${what}: ${who}, p50`, value: p50, unit: 'ms', digits: 2 },
    { what: `${what}: ${who}, p95`, value: p95, unit: 'ms', digits: 2 },
  ];
  return [
    ...milliseconds('@neo4j/graphql', theirs),
    ...milliseconds('Paperloom, Neo4j', ours),
    ...milliseconds('Paperloom, SQLite', embedded),
    {
      what: '  Neo4j, p50',
      value: ours.p50 / theirs.p50,
      unit: 'x',
      digits: 2,
      aim: 'at most 0.7',
    },
    {
      what: '  Neo4j, p95',
      value: ours.p95 / theirs.p95,
      unit: 'x',
      digits: 2,
      aim: 'at most 0.33',
    },
    {
      what: '  SQLite, p50',
      value: embedded.p50 / theirs.p50,
      unit: 'x',
      digits: 2,
      aim: 'at most 0.1',
    },
  ];
}
