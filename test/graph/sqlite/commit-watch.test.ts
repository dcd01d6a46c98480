// What tells the calling thread, without a message to another, whether anybody has committed.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommitWatch } from '../../../src/graph/sqlite/commit-watch.ts';

let folder: string;
let path: string;
let writer: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-watch-'));
  path = join(folder, 'papers.db');
  writer = new DatabaseSync(path);
  writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (x)');
});
afterEach(() => {
  if (writer.isOpen) writer.close();
  rmSync(folder, { recursive: true });
});

describe('the number of commits', () => {
  it('is another after each commit, and stays while others read or have not committed', () => {
    const watch = new CommitWatch(path);
    const before = watch.commits();
    expect(before).toBeTypeOf('number');
    writer.prepare('SELECT x FROM t').all();
    writer.exec('BEGIN; INSERT INTO t VALUES (1)');
    expect(watch.commits()).toBe(before);
    writer.exec('COMMIT');
    const after = watch.commits();
    expect(after).not.toBe(before);
    writer.exec('INSERT INTO t VALUES (2)');
    expect(new Set([before, after, watch.commits()]).size).toBe(3);
    watch.close();
  });

  it('is another after a commit into a log that was begun anew', () => {
    const watch = new CommitWatch(path);
    writer.exec('INSERT INTO t VALUES (1)');
    const before = watch.commits();
    writer.exec('PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES (2)');
    expect(watch.commits()).not.toBe(before);
    watch.close();
  });

  it('is not told where the file cannot be opened or read, and waits for nobody', () => {
    const nowhere = new CommitWatch(join(folder, 'none', 'papers.db'));
    expect(nowhere.commits()).toBeUndefined();
    nowhere.close();
    const gone = join(folder, 'gone.db');
    expect(new CommitWatch(gone).commits()).toBeUndefined();
    expect(existsSync(gone)).toBe(false);
    writer.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; INSERT INTO t VALUES (1)');
    const watch = new CommitWatch(path);
    expect(watch.commits()).toBeUndefined();
    writer.exec('COMMIT');
    expect(watch.commits()).toBeTypeOf('number');
    watch.close();
  });

  it('is not told by a watch that is closed, which opens nothing again', () => {
    const watch = new CommitWatch(path);
    expect(watch.commits()).toBeTypeOf('number');
    watch.close();
    expect(watch.commits()).toBeUndefined();
  });
});
