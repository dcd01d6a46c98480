// How fast do real papers get into SQLite, end to end, beside a plain FTS5 insert of the same texts?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { insertIntoFts5 } from './fts5.ts';
import { runIngest } from './ingest-run.ts';
import type { MeasureRow } from './measures.ts';

export async function ingestSqlite(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const yardstick = insertIntoFts5(corpus);
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  try {
    const run = await runIngest(corpus, `sqlite:${join(folder, 'papers.db')}`);
    return [
      { what: 'papers', value: run.papers, unit: '' },
      {
        what: 'end to end, process start included',
        value: run.papers / run.seconds,
        unit: 'papers/s',
      },
      { what: 'peak memory of the whole process', value: run.peakMegabytes, unit: 'MB' },
      { what: 'plain FTS5 insert of the same texts', value: yardstick, unit: 's', digits: 2 },
      { what: 'times the plain FTS5 insert', value: run.seconds / yardstick, unit: 'x', digits: 1 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
