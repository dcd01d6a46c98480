// How long does a fresh process take until it has extracted from a first text, and what memory does it hold then?
// compromise is not used by the extractor; what it would add is told beside.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  // The first start writes the compiled lexicon.
  const measured = starts.map((each) => ({ each, runs: [probe(each.modules)].slice(1) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { each, runs } of measured) runs.push(probe(each.modules));
  }
  return measured.flatMap(({ each, runs }) => rowsOf(each, runs));
}

type Answer = z.infer<typeof ANSWER>;

function probe(modules: readonly string[]): Answer {
  const script = fileURLToPath(new URL('./start-probe.ts', import.meta.url));
  const answer = execFileSync(process.execPath, [script, ...modules], { encoding: 'utf8' });
  return ANSWER.parse(JSON.parse(answer));
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
