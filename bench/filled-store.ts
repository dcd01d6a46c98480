// The corpus in a SQLite file of its own, filled once a run and removed at its end: for measures that ask.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { runIngest } from './ingest-run.ts';

const filled = new Map<Corpus, Promise<string>>();

/** The store's address. */
export function filledStore(corpus: Corpus): Promise<string> {
  const known = filled.get(corpus) ?? fill(corpus);
  filled.set(corpus, known);
  return known;
}

async function fill(corpus: Corpus): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const address = `sqlite:${join(folder, 'papers.db')}`;
  await runIngest(corpus, address);
  return address;
}
