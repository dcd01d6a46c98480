// How long does a fresh process take until it has extracted from a first text, and what memory does it hold then?
// compromise is not used by the extractor; what it would add is told beside.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { median } from '../interleave.ts';
import type { MeasureRow } from '../measures.ts';
import { requirePeers } from '../peers/install.ts';

const ROUNDS = 7;
const ANSWER = z.object({
  milliseconds: z.number(),
  processorMs: z.number(),
  megabytes: z.number(),
});
const SOURCE = fileURLToPath(new URL('../../src/mentions/load-extractor.ts', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/mentions/load-extractor.js', import.meta.url));

/** A process to start: what the extractor is loaded from, and what before it. */
interface Start {
  readonly name: string;
  readonly modules: readonly string[];
  readonly aims: readonly [string?, string?];
}

export function start(): readonly MeasureRow[] {
  const compromise = requirePeers().resolve('compromise');
  const starts: readonly Start[] = [
    { name: 'Node with nothing', modules: [''], aims: [] },
    { name: 'extractor', modules: [SOURCE], aims: ['under 300', 'under 150'] },
    ...(existsSync(BUILT)
      ? [{ name: 'extractor, built', modules: [BUILT], aims: [] as const }]
      : []),
    { name: 'extractor and compromise', modules: [SOURCE, compromise], aims: [] },
  ];
  // The first start writes the compiled lexicon, and what Node compiled.
  const measured = starts.map((each) => ({ each, runs: [probe(each.modules)].slice(1) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { each, runs } of measured) runs.push(probe(each.modules));
  }
  return measured.flatMap(({ each, runs }) => rowsOf(each, runs));
}

type Answer = z.infer<typeof ANSWER>;

function probe(modules: readonly string[]): Answer {
  const script = fileURLToPath(new URL('./start-probe.ts', import.meta.url));
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache() };
  const answer = execFileSync(process.execPath, [script, ...modules], { encoding: 'utf8', env });
  return ANSWER.parse(JSON.parse(answer));
}

/** As the command line keeps one (bin/paperloom.js); of this run alone. */
function compileCache(): string {
  const folder = join(tmpdir(), `paperloom-start-${process.pid}`);
  if (!existsSync(folder)) process.once('exit', () => rmSync(folder, { recursive: true }));
  mkdirSync(folder, { recursive: true });
  return folder;
}

function rowsOf({ name, aims }: Start, runs: readonly Answer[]): MeasureRow[] {
  const [timeAim, memoryAim] = aims;
  return [
    {
      what: `${name}: start of process to first text`,
      value: median(runs.map(({ milliseconds }) => milliseconds)),
      unit: 'ms',
      ...(timeAim === undefined ? {} : { aim: timeAim }),
    },
    {
      what: '  processor time of it',
      value: median(runs.map(({ processorMs }) => processorMs)),
      unit: 'ms',
    },
    {
      what: `${name}: resident memory then`,
      value: median(runs.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      ...(memoryAim === undefined ? {} : { aim: memoryAim }),
    },
  ];
}
