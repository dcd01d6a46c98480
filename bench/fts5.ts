// The yardstick of ingest: the same titles and abstracts inserted into a bare FTS5 table, in one transaction.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from './corpus.ts';

/** Seconds. */
export function insertIntoFts5({ texts }: Corpus): number {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-fts5-'));
  const database = new DatabaseSync(join(folder, 'plain.db'));
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('CREATE VIRTUAL TABLE text USING fts5(title, abstract)');
    const insert = database.prepare('INSERT INTO text VALUES (?, ?)');
    const started = performance.now();
    database.exec('BEGIN');
    for (const { title, abstract } of texts) insert.run(title, abstract);
    database.exec('COMMIT');
    return (performance.now() - started) / 1000;
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
