import { RequestCache } from '@pothos/plugin-scope-auth';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { makeService, post } from '../post.ts';

async function openSpied() {
  const store = await openStore('sqlite::memory:');
  const kept = vi.spyOn(RequestCache, 'fromContext');
  const forgotten = vi.spyOn(RequestCache, 'clearForContext');
  onTestFinished(async () => {
    vi.restoreAllMocks();
    await store.close();
  });
  const contextsOf = (spy: typeof kept | typeof forgotten) =>
    new Set(spy.mock.calls.map(([context]) => context));
  const remaining = () => contextsOf(kept).difference(contextsOf(forgotten)).size;
  return { store, kept: () => contextsOf(kept).size, remaining };
}

it('what a request was allowed is not kept once it is answered, nor what was read for it', async () => {
  const { store, kept, remaining } = await openSpied();
  const service = makeService(store, { cacheBytes: 0 });
  // Often enough that the query is compiled.
  for (let asked = 0; asked < 30; asked++) await post(service, '{ papers { nodes { title } } }');
  expect(kept()).toBe(30);
  expect(remaining()).toBe(0);
});

it('nor once its time is up', async () => {
  const { store, kept, remaining } = await openSpied();
  const endless: GraphStore = { ...store, stats: () => new Promise(() => {}) };
  const service = makeService(endless, { cacheBytes: 0, deadlineMs: 200 });
  const { body } = await post(service, '{ stats { papers } }');
  expect(JSON.stringify(body)).toContain('DEADLINE_EXCEEDED');
  expect(kept()).toBe(1);
  expect(remaining()).toBe(0);
});
