// A statement that nobody waits for any more is stopped, and whoever comes next is answered.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withDeadline } from '../../src/deadline.ts';
import { openNeo4jRunner } from '../../src/graph/neo4j/connect.ts';
import { openSqliteRunner } from '../../src/graph/sqlite/connect.ts';
import { describeNeo4j } from '../setup/neo4j-servers.ts';
import { CutProxy } from './neo4j/cut-proxy.ts';
import { ask, openEmptyNeo4j } from './neo4j/wipe.ts';

/** As adapters look for statements: from sql/ and from cypher/. */
const ENDLESS = '../test/graph/deadline/endless';
const STUBBORN = '../test/graph/deadline/stubborn';

const LATE = new Error('Time is up.');

function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const time = new AbortController();
  setTimeout(() => time.abort(LATE), milliseconds);
  return withDeadline({ signal: time.signal, endsAt: performance.now() + milliseconds }, work);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperloom-deadline-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('in SQLite', () => {
  test('a statement that asks for its deadline ends with it', async () => {
    // One thread for everything, which is never given up: it answers again only when the statement has ended.
    const runner = await openSqliteRunner('sqlite::memory:');
    await expect(within(100, () => runner.read(ENDLESS, {}))).rejects.toBe(LATE);
    expect(await runner.read('meta/counters', {})).toHaveLength(1);
    await runner.close();
  });

  test('one that waits for its turn is never begun', async () => {
    const runner = await openSqliteRunner('sqlite::memory:');
    const reads = Array.from({ length: 50 }, () => within(100, () => runner.read(ENDLESS, {})));
    for (const read of reads) await expect(read).rejects.toBe(LATE);
    expect(await runner.read('meta/counters', {})).toHaveLength(1);
    await runner.close();
  });

  test('one that cannot be stopped is left alone: its thread is replaced, and those behind it are answered', async () => {
    const runner = await openSqliteRunner(join(folder, 'stubborn.db'), { readers: 1 });
    await runner.read('meta/counters', {});
    const from = performance.now();
    const whole = runner.read(STUBBORN, {}).then(() => performance.now() - from);
    const length = await whole;
    const begun = performance.now();
    const stubborn = within(50, () => runner.read(STUBBORN, {}));
    const behind = Array.from({ length: 3 }, () => runner.read('meta/counters', {}));
    await expect(stubborn).rejects.toBe(LATE);
    for (const rows of await Promise.all(behind)) expect(rows).toHaveLength(1);
    // Where the machine is so quick that the statement ended before it was given up, nothing had to be replaced.
    const wait = performance.now() - begun;
    expect(wait).toBeLessThan(Math.max(length, 1_500));
    await runner.close();
  });

  test('nothing is begun when time is up already', async () => {
    const runner = await openSqliteRunner('sqlite::memory:');
    const late = { signal: AbortSignal.abort(LATE), endsAt: 0 };
    await expect(withDeadline(late, () => runner.read(ENDLESS, {}))).rejects.toBe(LATE);
    await runner.close();
  });
});

describeNeo4j('A deadline', (server) => {
  const { username, password } = server;

  test('ends a query on the server too', async () => {
    await (await openEmptyNeo4j(server)).close();
    const runner = await openNeo4jRunner(server.uri, { username, password });
    await expect(within(500, () => runner.read(ENDLESS, {}))).rejects.toBe(LATE);
    await expect.poll(() => endlessQueries(), { timeout: 60_000, interval: 250 }).toEqual([]);
    expect(await runner.read('meta/counters', {})).toHaveLength(1);
    await runner.close();
  });

  test('is kept where the connection falls silent', async () => {
    await (await openEmptyNeo4j(server)).close();
    const proxy = await CutProxy.open(server.uri);
    const runner = await openNeo4jRunner(proxy.uri, { username, password });
    proxy.fallSilent();
    const from = performance.now();
    await expect(within(300, () => runner.read('meta/counters', {}))).rejects.toBe(LATE);
    expect(performance.now() - from).toBeLessThan(20_000);
    await proxy.close();
    await runner.close().catch(() => undefined);
  });

  async function endlessQueries() {
    const rows = await ask(server, 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    return rows.filter(({ currentQuery }) => String(currentQuery).includes('max(i * j)'));
  }
});
