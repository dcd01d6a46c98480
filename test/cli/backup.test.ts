// A store is copied while it is written, looked at, and put back.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canonicalLines } from '../../src/exports/canonical.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { listOf, put } from '../graph/contract/harness.ts';
import { newFolder } from './paperloom.ts';
import { runHere } from './run-here.ts';

async function filled() {
  const folder = newFolder();
  const path = join(folder, 'papers.db');
  const store = await openStore(path);
  await put(
    store,
    Array.from({ length: 200 }, (_, n) => ({ title: `Paper ${n}`, mentions: ['LoRA', `T${n}`] })),
  );
  return { folder, path, store, backup: join(folder, 'backup.db') };
}

const linesOf = async (path: string) => {
  const store = await openStore(path);
  const lines = await listOf(canonicalLines(store));
  await store.close();
  return lines;
};

describe('a backup', () => {
  it('is the store of one moment, taken while it is open and written', async () => {
    const { path, store, backup } = await filled();
    const before = await listOf(canonicalLines(store));
    const { code, out } = await runHere(['backup', backup], { store: path });
    expect([code, out[0]]).toEqual([0, expect.stringContaining('200 papers')]);
    await put(store, [{ title: 'Afterwards', mentions: ['BERT'] }]);
    await store.close();
    expect(await linesOf(backup)).toEqual(before);
  });

  it('comes back in the place of what was lost, and of what is given up', async () => {
    const { folder, path, store, backup } = await filled();
    const before = await listOf(canonicalLines(store));
    await runHere(['backup', backup], { store: path });
    await put(store, [{ title: 'Afterwards', mentions: ['BERT'] }]);
    await store.close();
    const refused = await runHere(['restore', backup], { store: path });
    expect(refused.failure).toContain('STORE_EXISTS');
    const { out } = await runHere(['restore', backup, '--replace', '--json'], { store: path });
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ papers: 200, revision: 1 });
    expect(await linesOf(path)).toEqual(before);
    const elsewhere = join(folder, 'elsewhere.db');
    await runHere(['restore', backup], { store: elsewhere });
    expect(await linesOf(elsewhere)).toEqual(before);
  });

  it('is not put in the place of a store that somebody has open', async () => {
    const { path, store, backup } = await filled();
    onTestFinished(() => store.close());
    await runHere(['backup', backup], { store: path });
    const { failure } = await runHere(['restore', backup, '--replace'], { store: path });
    expect(failure).toContain('STORE_BUSY');
    expect((await store.stats()).papers).toBe(200);
  });

  it('that is damaged, or none, is refused, and the store stays as it was', async () => {
    const { folder, path, store, backup } = await filled();
    await store.close();
    const before = readFileSync(path);
    await runHere(['backup', backup], { store: path });
    const bytes = readFileSync(backup);
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20_000);
    writeFileSync(backup, bytes);
    const note = join(folder, 'note.db');
    writeFileSync(note, 'No database, but a note of some length. '.repeat(200));
    for (const [file, code] of [
      [backup, 'STORE_DAMAGED'],
      [note, 'STORE_NOT_A_DATABASE'],
      [join(folder, 'nowhere.db'), 'BACKUP_MISSING'],
    ] as const) {
      const { failure } = await runHere(['restore', file, '--replace'], { store: path });
      expect(failure).toContain(code);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  it('never takes the place of a file that is there, and is of files alone', async () => {
    const { path, store, backup } = await filled();
    await store.close();
    copyFileSync(path, backup);
    expect((await runHere(['backup', backup], { store: path })).failure).toContain('BACKUP_EXISTS');
    expect((await runHere(['backup'], { store: path })).failure).toContain('ONE_FILE');
    const server = { store: 'bolt://neo4j:swordfish@localhost:7687' };
    for (const name of ['backup', 'restore']) {
      const { failure } = await runHere([name, backup], server);
      expect(failure).toContain('STORE_NOT_A_FILE: bolt://***@localhost:7687');
    }
  });
});
