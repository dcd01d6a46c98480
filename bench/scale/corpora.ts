// Generated corpora in SQLite files: filled each by a process of its own, as lean as `paperloom ingest` is, and kept in a folder.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FILLED = z.object({
  papers: z.number(),
  mentions: z.number(),
  relations: z.number(),
  seconds: z.number(),
  /** Resident memory of the whole process at its highest. */
  peakMegabytes: z.number(),
});

export interface Corpus extends z.infer<typeof FILLED> {
  readonly address: string;
  readonly bytes: number;
}

/** As the command line has it: bin/paperloom.js. */
const LEAN = ['--max-old-space-size=256', '--max-semi-space-size=8'];

/** What is in the folder already is not filled again. */
export function openCorpus(folder: string, papers: number, seed: number): Corpus {
  const file = join(folder, `${papers}-${seed}.db`);
  const address = `sqlite:${file}`;
  if (!existsSync(`${file}.json`)) {
    console.error(`Filling ${file} with ${papers} papers ...`);
    const script = fileURLToPath(new URL('../generate/main.ts', import.meta.url));
    const wishes = ['--papers', `${papers}`, '--seed', `${seed}`, '--store', address];
    const output = execFileSync(process.execPath, [...LEAN, script, ...wishes], {
      encoding: 'utf8',
      env: { ...process.env, MALLOC_ARENA_MAX: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    writeFileSync(`${file}.json`, output);
  }
  const filled = FILLED.parse(JSON.parse(readFileSync(`${file}.json`, 'utf8')));
  return { ...filled, address, bytes: statSync(file).size };
}
