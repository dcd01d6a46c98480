// Does a server answer while papers are read into its graph? A steady, mixed load over many connections on SQLite, first by itself,
// then while another process ingests the second half of the corpus.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServerProcess, startServerProcess } from './beside/server-process.ts';
import type { Corpus } from './corpus.ts';
import { mixedQuestions } from './load/mixed-questions.ts';
import { type Answered, steadyLoad } from './load/steady-load.ts';
import type { MeasureOptions, MeasureRow } from './measures.ts';
import { runPaperloom } from './own-process.ts';

const CONNECTIONS = 200;
const RATE = 300;
const SECONDS = 60;
const WARM_UP_SECONDS = 5;
const BIN = fileURLToPath(new URL('../bin/paperloom.js', import.meta.url));

interface Phase extends Answered {
  /** Longest stretch of the server's event loop, in milliseconds. */
  readonly longestStretch: number;
}

export async function load(
  corpus: Corpus,
  { seconds = SECONDS }: MeasureOptions,
): Promise<readonly MeasureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  try {
    const [first, second] = halves(corpus, folder);
    const address = `sqlite:${join(folder, 'papers.db')}`;
    await runPaperloom(['ingest', first, '--store', address, '--json']);
    const bodyOf = await mixedQuestions(address);
    const server = await startServerProcess(
      [BIN, 'serve', '--port', '0', '--profile', 'production', '--store', address],
      { PAPERLOOM_RATE_LIMIT: '0', PAPERLOOM_METRICS: 'open', PAPERLOOM_CACHE: '64' },
    );
    try {
      const phase = (lasting: number, until?: AbortSignal) =>
        watched(server, bodyOf, lasting, until);
      await phase(WARM_UP_SECONDS);
      const alone = await phase(seconds);
      const { signal, ended } = ingest(second, address);
      const beside = await phase(seconds, signal);
      await ended;
      return [
        ...rowsOf('alone', alone),
        ...rowsOf('beside an ingest', beside),
        ratio(alone, beside),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function halves({ file }: Corpus, folder: string): readonly [string, string] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const middle = Math.ceil(lines.length / 2);
  const write = (name: string, part: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, `${part.join('\n')}\n`);
    return path;
  };
  return [write('first.jsonl', lines.slice(0, middle)), write('second.jsonl', lines.slice(middle))];
}

/** The signal is set when it has ended. */
function ingest(file: string, address: string) {
  const end = new AbortController();
  const run = runPaperloom(['ingest', file, '--store', address, '--background', '--json']);
  return { signal: end.signal, ended: run.finally(() => end.abort()) };
}

async function watched(
  server: ServerProcess,
  bodyOf: (turn: number) => string,
  seconds: number,
  until?: AbortSignal,
): Promise<Phase> {
  await longestStretchOf(server);
  const answered = await steadyLoad(server.url, bodyOf, {
    connections: CONNECTIONS,
    rate: RATE,
    seconds,
    ...(until !== undefined && { until }),
  });
  return { ...answered, longestStretch: await longestStretchOf(server) };
}

/** Since it was asked the last time. */
async function longestStretchOf({ url }: ServerProcess): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return 1_000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]);
}

function rowsOf(what: string, { seconds, times, errors, longestStretch }: Phase): MeasureRow[] {
  for (const error of new Set(errors.slice(0, 3))) console.error(`${what}: ${error}`);
  const milliseconds = (name: string, value: number, aim?: string): MeasureRow => ({
    what: `${what}: ${name}`,
    value,
    unit: 'ms',
    ...(aim !== undefined && { aim }),
  });
  return [
    { what: `${what}: answered`, value: times.length / seconds, unit: '/s', aim: `${RATE}` },
    { what: `${what}: lasted`, value: seconds, unit: 's' },
    { what: `${what}: errors`, value: errors.length, unit: '', aim: '0' },
    milliseconds('p50', at(0.5, times)),
    milliseconds('p99', at(0.99, times), what === 'alone' ? undefined : 'under 100'),
    milliseconds('longest stretch of the event loop', longestStretch, 'under 50'),
  ];
}

function ratio(alone: Phase, beside: Phase): MeasureRow {
  const value = at(0.99, beside.times) / at(0.99, alone.times);
  return { what: '  p99 beside an ingest to alone', value, unit: 'x', digits: 1, aim: 'at most 3' };
}

function at(share: number, times: readonly number[]): number {
  const sorted = [...times].sort((x, y) => x - y);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
