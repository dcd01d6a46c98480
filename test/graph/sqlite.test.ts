// SQLite keeps the contract, in memory and in a file, and refuses files that are not its own.
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphStoreOver } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { openSqliteRunner, openSqliteStore } from '../../src/graph/sqlite/connect.ts';
import { readStatement } from '../../src/graph/statement-files.ts';
import type { Parameter, Statement } from '../../src/graph/statements.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { facetOf } from '../../src/model/facet.ts';
import { everything, put, uid } from './contract/harness.ts';
import { PAPERS_OF_GROWTH } from './contract/time.ts';
import { testGraphStore } from './store.contract.ts';

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperloom-'));
});
afterAll(() => rm(folder, { recursive: true }));
const newPath = () => join(folder, `${++files}.db`);

testGraphStore('SQLite in memory', (observer) =>
  openSqliteStore('sqlite::memory:', observer ? { observer } : {}),
);
testGraphStore(
  'SQLite in a file',
  (observer) => openSqliteStore(`sqlite:${newPath()}`, observer ? { observer } : {}),
  5,
);

describe('a SQLite file', () => {
  test('keeps what was committed', async () => {
    const path = newPath();
    const store = await openStore(`sqlite:${path}`);
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    await store.close();
    const again = await openStore(path);
    expect(await again.stats()).toMatchObject({ revision: 1, papers: 1 });
    await again.close();
  });

  test('is as it was after a write whose values cannot be handed over, and takes the next one', async () => {
    const runner = await openSqliteRunner(newPath());
    const store = graphStoreOver(runner);
    const save = (rows: Parameter): Statement => ({ name: 'progress/save', parameters: { rows } });
    const circle: { input: string; line: number; done: boolean; self?: object } = {
      input: 'never',
      line: 1,
      done: true,
    };
    circle.self = circle;
    const lost = { input: 'lost', line: 1, done: false };
    const kept = { input: 'kept', line: 1, done: false };
    // The second step is posted when the third cannot be made: the transaction has begun by then.
    await expect(runner.write([save([lost]), save([lost]), save([circle])])).rejects.toThrow(
      TypeError,
    );
    await runner.write([save([kept])]);
    expect(await store.findProgress('lost')).toBeUndefined();
    expect(await store.findProgress('kept')).toEqual({ ...kept, name: null });
    await store.close();
  });

  test('is read while another store writes to it', async () => {
    const path = newPath();
    const [one, two] = [await openSqliteStore(path), await openSqliteStore(path)];
    await Promise.all([put(one, [{ title: 'One' }]), two.stats()]);
    await put(two, [{ title: 'Two' }]);
    expect(await one.stats()).toMatchObject({ revision: 2, papers: 2 });
    await Promise.all([one.close(), two.close()]);
  });

  test('opened by two at once is set up once', async () => {
    const path = newPath();
    const stores = await Promise.all([openSqliteStore(path), openSqliteStore(path)]);
    expect(await Promise.all(stores.map((store) => store.revision()))).toEqual([0, 0]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('opened while another is setting it up waits for the other', async () => {
    const path = newPath();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE; CREATE TABLE half_way (done)');
    const opening = openSqliteStore(path);
    await setTimeout(300);
    other.exec('ROLLBACK');
    other.close();
    const store = await opening;
    expect(await store.revision()).toBe(0);
    await store.close();
  });

  test('with many reads under way answers each', async () => {
    const store = await openSqliteStore(newPath(), { readers: 3 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => store.revision()));
    expect(new Set(answers)).toEqual(new Set([0]));
    await store.close();
    await expect(store.revision()).rejects.toThrow(/closed/);
  });

  test('that is no database is refused and left as it is', async () => {
    const path = newPath();
    await writeFile(path, 'These are my notes, not a database. '.repeat(50));
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_NOT_A_DATABASE' });
  });

  test('of another program is refused', async () => {
    const path = newPath();
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE notes (text)');
    other.close();
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_NOT_A_DATABASE' });
  });

  test('of an older Paperloom is brought up, and its lists stay as they were', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await put(store, [{ title: 'One', mentions: ['LoRA', 'BERT', 'T5'] }]);
    await put(store, [{ title: 'Two', mentions: ['LoRA', 'T5'] }]);
    await put(store, [...PAPERS_OF_GROWTH, { title: 'Of a year', on: '2022', mentions: ['LoRA'] }]);
    const partners = (of: GraphStore) =>
      of.loadCoOccurring([uid('LoRA'), uid('T5')], {}, { limit: 9, direction: 'forward' });
    const before = [await partners(store), await everything(store)];
    const list = facetOf('AUTHOR', 'Ada Lovelace')?.id ?? expect.fail('She has a list.');
    const condition = { kind: 'facet', list, papers: 2 } as const;
    await store.close();
    const older = newPath();
    copyInto(older, path);
    const brought = await openSqliteStore(older);
    expect([await partners(brought), await everything(brought)]).toEqual(before);
    expect((await brought.countPapers({ condition })).count).toBe(20);
    expect((await brought.findCompletions(['lo'], 5)).map(({ concept }) => concept.name)).toEqual([
      'LoRA',
    ]);
    await brought.close();
  });

  test('of a newer Paperloom is refused', async () => {
    const path = newPath();
    await (await openSqliteStore(path)).close();
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_NEWER',
      remedy: expect.any(String),
    });
  });

  test('in a folder that does not exist, or that is a folder, cannot be opened', async () => {
    await expect(openSqliteStore(join(folder, 'no', 'x.db'))).rejects.toMatchObject({
      code: 'STORE_CANNOT_OPEN',
    });
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'STORE_CANNOT_OPEN' });
  });

  test('that cannot be written says so at the first write', async ({ skip }) => {
    const path = newPath();
    await (await openSqliteStore(path)).close();
    const release = await forbidWriting(path);
    if (release === undefined)
      return skip('the superuser may write everywhere on this file system');
    try {
      const write = async () => {
        const store = await openSqliteStore(path);
        try {
          await store.syncLexicon([], 'another');
        } finally {
          await store.close();
        }
      };
      await expect(write()).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    } finally {
      await release();
    }
  });

  test('is not opened for an address of no known kind', async () => {
    await expect(openStore('http://ada:swordfish@example.org')).rejects.toMatchObject({
      code: 'STORE_ADDRESS_UNKNOWN',
      message: expect.stringContaining('"http://***@example.org"'),
    });
  });
});

/** What the first version of the database could hold of another, in a new file. */
function copyInto(path: string, from: string): void {
  const older = new DatabaseSync(path);
  older.exec(readStatement('sql', 'setup/001-graph'));
  older.exec('DELETE FROM graph');
  older.exec(`ATTACH '${from}' AS newer`);
  const tables = older
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith('paper_text'));
  for (const table of tables) {
    const columns = older
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => String(name))
      .join(', ');
    // Pairs stood under one of their concepts only.
    const some = table === 'relation' ? 'WHERE a < b' : '';
    older.exec(
      `INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM newer.${table} ${some}`,
    );
  }
  older.exec(`PRAGMA user_version = 1; PRAGMA application_id = ${0x504c4d47}`);
  older.close();
}

/** Permissions do not bind the superuser; an immutable file does, where the file system knows such. */
async function forbidWriting(path: string): Promise<(() => Promise<void>) | undefined> {
  if (process.getuid?.() !== 0) {
    await chmod(path, 0o444);
    return () => chmod(path, 0o644);
  }
  try {
    execFileSync('chattr', ['+i', path], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return async () => void execFileSync('chattr', ['-i', path]);
}
