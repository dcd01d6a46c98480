// An ingest whose process is killed without a word, again and again: what was committed stays, whole, and in the end the graph is
// that of an ingest nobody disturbed.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../../src/analytics/random.ts';
import { canonicalLines } from '../../src/exports/canonical.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { madeUpPapers } from './made-up-papers.ts';

export interface KilledIngest {
  /** Address of the store; it may not be there yet. */
  readonly store: string;
  /** Where papers and the graph to compare with are put. */
  readonly folder: string;
  readonly papers: number;
  /** How often it is killed. */
  readonly rounds: number;
  readonly seed: number;
  /** Makes the store as it was before anything was read. */
  readonly empty: () => Promise<void>;
  /** Told after each time how far the ingest is. */
  readonly note?: (text: string) => void;
}

export interface Survival {
  readonly killed: number;
  /** Ingests that came to their end, each compared with the undisturbed one. */
  readonly completed: number;
}

const BIN = join(import.meta.dirname, '../../bin/paperloom.js');
const ARGS = ['--batch-size', '20', '--workers', '1'];
const GOING_ON = /going on after line (\d+)/;

/** Throws where something was lost, half a paper is there, or the graph is another. */
export async function killIngests(soak: KilledIngest): Promise<Survival> {
  const { store, folder, papers, rounds, empty, note } = soak;
  const random = seededRandom(soak.seed);
  writeFileSync(join(folder, 'papers.jsonl'), madeUpPapers(papers));
  const begun = performance.now();
  await endOf(start('sqlite:whole.db', folder));
  const duration = performance.now() - begun;
  const whole = await digestOf(`sqlite:${join(folder, 'whole.db')}`);
  let [killed, completed, records] = [0, 0, 0];
  for (;;) {
    const child = start(store, folder);
    const end = endOf(child);
    // Its start takes a good part of the time; now and then it comes to its end first.
    const moment = killed < rounds ? duration * (0.3 + 1.1 * random()) : undefined;
    const { code, err } = await killedAt(child, end, moment);
    const goneOn = Number(GOING_ON.exec(err)?.[1] ?? records);
    if (goneOn < records) throw new Error(`It went on after line ${goneOn} of ${records}.`);
    if (code === null) {
      killed++;
      const found = await recordsIn(store);
      if (found < records) throw new Error(`Of ${records} records ${found} are left.`);
      records = found;
      note?.(`killed ${killed} of ${rounds} times, ${records} records are whole`);
      continue;
    }
    if (code !== 0) throw new Error(`The ingest ended with ${code}: ${err}`);
    completed++;
    if ((await digestOf(store)) !== whole) throw new Error('The graph is another.');
    if (killed >= rounds) return { killed, completed };
    await empty();
    records = 0;
  }
}

export function survivalText({ killed, completed }: Survival): string {
  return `killed ${killed} times, ${completed} ingests came to the same graph`;
}

function start(store: string, cwd: string): ChildProcess {
  const args = [BIN, 'ingest', 'papers.jsonl', '--store', store, ...ARGS];
  return spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}

interface End {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly err: string;
}

function endOf(child: ChildProcess): Promise<End> {
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

/** Milliseconds from now; undefined: it is left alone. */
async function killedAt(
  child: ChildProcess,
  end: Promise<End>,
  moment: number | undefined,
): Promise<End> {
  if (moment === undefined) return await end;
  const timer = new AbortController();
  await Promise.race([end, setTimeout(moment, undefined, { signal: timer.signal })]);
  timer.abort();
  child.kill('SIGKILL');
  return await end;
}

/** Also looks whether every paper has its records, every link its paper. */
async function recordsIn(address: string): Promise<number> {
  const path = address.startsWith('sqlite:') ? address.slice('sqlite:'.length) : undefined;
  if (path !== undefined && !existsSync(path)) return 0;
  return await withStore(address, async (store) => {
    const { papers, mentions, records } = await store.stats();
    let [read, linked] = [0, 0];
    for await (const paper of store.readPapers()) {
      read++;
      linked += new Set(paper.mentions.flatMap(({ countsFor }) => countsFor ?? [])).size;
    }
    if (read !== papers || linked !== mentions) {
      throw new Error(
        `There are ${read} papers with ${linked} links, counted are ${papers} and ${mentions}.`,
      );
    }
    return records;
  });
}

async function digestOf(address: string): Promise<string> {
  return await withStore(address, async (store) => {
    const hash = createHash('sha256');
    for await (const line of canonicalLines(store)) hash.update(`${line}\n`);
    return hash.digest('hex');
  });
}

async function withStore<T>(address: string, look: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(address);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}
