// How many requests a second the server answers: a list of 50 rows beside mercurius over the same schema, store and threads, each
// a process of its own, in turns. And what compiling an operation that is asked often is worth.
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/graph/open-store.ts';
import { type ServerProcess, startServerProcess } from './beside/server-process.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { compiled } from './http/compiled.ts';
import { LIST } from './http/list.ts';
import type { MeasureRow } from './measures.ts';
import { requirePeers } from './peers/install.ts';
import { shareGraphql } from './peers/one-graphql.ts';

const CONNECTIONS = 20;
const SECONDS = 5;
const ROUNDS = 3;

const BIN = fileURLToPath(new URL('../bin/paperloom.js', import.meta.url));
const PEER = fileURLToPath(new URL('./peers/mercurius-server.ts', import.meta.url));

/** What autocannon tells of a run. */
interface Run {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}
type Autocannon = (options: Readonly<Record<string, unknown>>) => Promise<Run>;
/** Milliseconds of the processor that a request took: other programs on a busy machine lengthen these less than anything else. */
type MeasuredRun = Run & { readonly processorTime: number };

const CONTESTANTS = ['mercurius', 'Paperloom', 'Paperloom with its cache'] as const;
type Contestant = (typeof CONTESTANTS)[number];

export async function http(corpus: Corpus): Promise<readonly MeasureRow[]> {
  shareGraphql();
  const require = requirePeers();
  const autocannon: Autocannon = require('autocannon');
  const address = await filledStore(corpus);
  const serve = [BIN, 'serve', '--port', '0', '--profile', 'production', '--store', address];
  const open = { PAPERLOOM_RATE_LIMIT: '0' };
  const servers: Readonly<Record<Contestant, ServerProcess>> = {
    mercurius: await startServerProcess([PEER, address]),
    Paperloom: await startServerProcess(serve, open),
    'Paperloom with its cache': await startServerProcess(serve, { ...open, PAPERLOOM_CACHE: '64' }),
  };
  try {
    await checkAlike(Object.values(servers));
    const runs = Object.fromEntries(CONTESTANTS.map((who) => [who, [] as MeasuredRun[]]));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const who of CONTESTANTS) {
        const run = await load(autocannon, servers[who]);
        if (round > 0) runs[who]?.push(run);
      }
    }
    const store = await openStore(address);
    try {
      return [...rowsOf(runs), ...(await compiled(require, store))];
    } finally {
      await store.close();
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
}

async function load(autocannon: Autocannon, server: ServerProcess): Promise<MeasuredRun> {
  const { url } = server;
  const before = server.processorTime();
  const run = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: LIST }),
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (run.non2xx > 0 || run.errors > 0) throw new Error(`${url}: not every request was answered.`);
  return { ...run, processorTime: (server.processorTime() - before) / run.requests.total };
}

async function checkAlike(servers: readonly ServerProcess[]): Promise<void> {
  const answers = await Promise.all(servers.map((server) => server.ask(LIST, {})));
  if (new Set(answers.map((answer) => JSON.stringify(answer))).size > 1)
    throw new Error('The servers answer differently.');
}

function rowsOf(runs: Readonly<Record<string, readonly MeasuredRun[]>>): MeasureRow[] {
  const rate = (who: Contestant) =>
    median((runs[who] ?? []).map(({ requests }) => requests.average));
  const slow = (who: Contestant) => median((runs[who] ?? []).map(({ latency }) => latency.p99));
  const time = (who: Contestant) =>
    median((runs[who] ?? []).map(({ processorTime }) => processorTime));
  return [
    ...CONTESTANTS.flatMap((who): MeasureRow[] => [
      { what: `50 rows: ${who}`, value: rate(who), unit: '/s' },
      { what: `50 rows: ${who}, processor time`, value: time(who), unit: 'ms', digits: 2 },
      { what: `50 rows: ${who}, p99 at ${CONNECTIONS} connections`, value: slow(who), unit: 'ms' },
    ]),
    {
      what: '  Paperloom to mercurius',
      value: rate('Paperloom') / rate('mercurius'),
      unit: 'x',
      digits: 2,
      aim: 'at least 0.9',
    },
    {
      what: '  processor time of mercurius to that of Paperloom',
      value: time('mercurius') / time('Paperloom'),
      unit: 'x',
      digits: 2,
    },
    {
      what: '  Paperloom with its cache to mercurius',
      value: rate('Paperloom with its cache') / rate('mercurius'),
      unit: 'x',
      digits: 2,
    },
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;
}
