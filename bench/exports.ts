// How much memory does it take to write the whole graph, and how long, beside merely reading its pairs once?
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/graph/open-store.ts';
import type { Corpus } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import type { MeasureRow } from './measures.ts';
import { runPaperloom } from './own-process.ts';

/** One that is all text, one of JSON, one of many files. */
const FORMATS = ['gexf', 'graphology', 'csv'] as const;

/** PAPERLOOM_EXPORT_STORE names a store to export in place of the corpus, for example one of a million pairs. */
export async function measureExports(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const store = process.env['PAPERLOOM_EXPORT_STORE'] ?? (await filledStore(corpus));
  const { pairs, seconds: reading } = await readPairs(store);
  const rows: MeasureRow[] = [
    { what: 'pairs in the graph', value: pairs, unit: '' },
    { what: 'reading all pairs once', value: reading, unit: 's', digits: 1 },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  try {
    for (const format of FORMATS) {
      const out = join(folder, format);
      const run = await runPaperloom(['export', format, '--store', store, '--out', out]);
      rows.push(
        { what: `${format}: peak memory`, value: run.peakMegabytes, unit: 'MB', aim: 'below 300' },
        { what: `${format}: size`, value: statSync(out).size / 2 ** 20, unit: 'MB' },
        { what: `${format}: times reading`, value: run.seconds / reading, unit: 'x', digits: 1 },
      );
      rmSync(out);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

async function readPairs(address: string): Promise<{ pairs: number; seconds: number }> {
  const store = await openStore(address);
  try {
    const started = performance.now();
    let pairs = 0;
    for await (const _pair of store.readRelations()) pairs++;
    return { pairs, seconds: (performance.now() - started) / 1000 };
  } finally {
    await store.close();
  }
}
