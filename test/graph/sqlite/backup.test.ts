// What a copy of a database does beside writers, and what it leaves where it cannot be made.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import { backUp, restore } from '../../../src/graph/sqlite/backup.ts';
import { newFolder } from '../../cli/paperloom.ts';
import { put } from '../contract/harness.ts';

/** SQLite's mark of a database with a write-ahead log, in two bytes of its header. */
const WITH_LOG = [2, 2];
const markOf = (path: string) => [...readFileSync(path).subarray(18, 20)];

async function closedStore() {
  const folder = newFolder();
  const path = join(folder, 'papers.db');
  const store = await openStore(path);
  await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
  await store.close();
  return { folder, path, to: join(folder, 'backup.db') };
}

describe('a copy', () => {
  it('ends beside one who commits without a pause, and is of one moment', async () => {
    const { path, to } = await closedStore();
    const writer = new DatabaseSync(path);
    onTestFinished(() => writer.close());
    // Thirty megabytes: more than is copied at once.
    writer.exec(
      'CREATE TABLE padding (bytes BLOB); INSERT INTO padding VALUES (zeroblob(30000000))',
    );
    const givesUp = Date.now() + 20_000;
    let made: unknown;
    const copying = backUp(path, to).then((copied) => {
      made = copied;
    });
    while (made === undefined && Date.now() < givesUp) {
      writer.exec('UPDATE graph SET revision = revision + 1');
      await setImmediate();
    }
    expect(made).toMatchObject({ papers: 1 });
    await copying;
  });

  it('can be read where nothing can be written, and so can one with a mark of a log', async () => {
    const { folder, path, to } = await closedStore();
    await backUp(path, to);
    expect(markOf(to)).not.toEqual(WITH_LOG);
    expect(markOf(path)).toEqual(WITH_LOG);
    // A folder of that name keeps SQLite from its files, as media do that cannot be written.
    for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    mkdirSync(`${path}-shm`);
    const elsewhere = join(folder, 'elsewhere.db');
    expect(await restore(path, elsewhere)).toMatchObject({ papers: 1 });
  });

  it('that cannot be written blames the place it was to have', async () => {
    const { folder, path } = await closedStore();
    const to = join(folder, 'nowhere', 'backup.db');
    await expect(backUp(path, to)).rejects.toThrow(to);
    await expect(restore(path, to)).rejects.toThrow(to);
  });

  it('does not take the place of a file that was made meanwhile', async () => {
    const { path, to } = await closedStore();
    const copying = backUp(path, to);
    writeFileSync(to, 'mine');
    await expect(copying).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
    expect(readFileSync(to, 'utf8')).toBe('mine');
    expect(existsSync(`${to}.part`)).toBe(false);
  });
});

describe('a database that is to be replaced', () => {
  it('stays byte by byte where the backup is damaged', async () => {
    const { path, to } = await closedStore();
    await backUp(path, to);
    const bytes = readFileSync(to);
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20_000);
    writeFileSync(to, bytes);
    const before = readFileSync(path);
    await expect(restore(to, path)).rejects.toThrow(`${to} is damaged`);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('stays where somebody opens it while the backup is copied', async () => {
    const { path, to } = await closedStore();
    await backUp(path, to);
    const restoring = restore(to, path);
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec('UPDATE graph SET revision = 77');
    await expect(restoring).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(other.prepare('SELECT revision FROM graph').get()).toEqual({ revision: 77 });
  });

  it('leaves no log beside what takes its place', async () => {
    const { path, to } = await closedStore();
    await backUp(path, to);
    writeFileSync(`${path}-journal`, 'of another time');
    await restore(to, path);
    for (const end of ['-wal', '-shm', '-journal']) expect(existsSync(`${path}${end}`)).toBe(false);
  });
});
