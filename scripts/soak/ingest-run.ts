// One ingest as a process of its own, and looks at what it left.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCounts } from '../../src/check-counts.ts';
import { canonicalLines } from '../../src/exports/canonical.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { madeUpPapers } from './made-up-papers.ts';

const BIN = join(import.meta.dirname, '../../bin/paperloom.js');
const ARGS = ['--batch-size', '20', '--workers', '1'];

export interface End {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly err: string;
}

export interface Run {
  readonly child: ChildProcess;
  readonly end: Promise<End>;
}

/** To be ingested by runs in the folder. */
export function writePapers(folder: string, papers: number): void {
  writeFileSync(join(folder, 'papers.jsonl'), madeUpPapers(papers));
}

export function start(store: string, cwd: string): Run {
  const args = [BIN, 'ingest', 'papers.jsonl', '--store', store, ...ARGS];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return { child, end: new Promise((end) => child.on('close', (code) => end({ code, err }))) };
}

/** Also looks whether all that is there is whole, and counted right. */
export async function recordsIn(address: string): Promise<number> {
  return await withStore(address, async (store) => {
    const { faults, papers } = await store.findDamage(1);
    const [fault] = [...faults, ...papers, ...(await checkCounts(store))];
    if (fault !== undefined) throw new Error(`What is left is damaged: ${fault}.`);
    return (await store.stats()).records;
  });
}

export async function digestOf(address: string): Promise<string> {
  return await withStore(address, async (store) => {
    const hash = createHash('sha256');
    for await (const line of canonicalLines(store)) hash.update(`${line}\n`);
    return hash.digest('hex');
  });
}

export async function withStore<T>(
  address: string,
  look: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(address);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}
