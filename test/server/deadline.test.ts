// Whoever asks too much is told so in time, and nobody else waits for it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphStoreOver } from '../../src/graph/graph-store.ts';
import { openSqliteRunner } from '../../src/graph/sqlite/connect.ts';
import type { StatementRunner } from '../../src/graph/statements.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { makeService, post } from './post.ts';

const ENDLESS = '../test/graph/deadline/endless';

let runner: StatementRunner;
let store: GraphStore;
beforeAll(async () => {
  runner = await openSqliteRunner('sqlite::memory:');
  const whole = graphStoreOver(runner);
  // What reads the store's numbers never comes to an end; all else is as ever.
  store = { ...whole, stats: () => runner.read(ENDLESS, {}).then(() => whole.stats()) };
});
afterAll(() => store.close());

it('a query that takes too long ends with its deadline, and its statement with it', async () => {
  const service = makeService(store, { deadlineMs: 1_000 });
  const { status, body } = await post(service, '{ stats { papers } }');
  expect(status).toBe(200);
  expect(body).toEqual({
    data: null,
    errors: [
      {
        message: 'This took more than 1 s: ask for less.',
        extensions: { code: 'DEADLINE_EXCEEDED' },
      },
    ],
  });
  // The one thread of a database in memory is free again.
  const next = await post(service, '{ papers { totalCount } }');
  expect(next.body).toEqual({ data: { papers: { totalCount: 0 } } });
});

it('a query whose client has gone is worked at no longer', async () => {
  const service = makeService(store, { deadlineMs: 60_000 });
  const client = new AbortController();
  const answer = service.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { papers } }' }),
    signal: client.signal,
  });
  setTimeout(() => client.abort(), 200);
  await Promise.resolve(answer).catch(() => undefined);
  const next = await post(service, '{ papers { totalCount } }');
  expect(next.body).toEqual({ data: { papers: { totalCount: 0 } } });
});
