import { RequestCache } from '@pothos/plugin-scope-auth';
import { expect, it, vi } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import { makeService, post } from '../post.ts';

it('what a request was allowed is not kept once it is answered, nor what was read for it', async () => {
  const store = await openStore('sqlite::memory:');
  const kept = vi.spyOn(RequestCache, 'fromContext');
  const forgotten = vi.spyOn(RequestCache, 'clearForContext');
  const service = makeService(store, { cacheBytes: 0 });
  // Also once the query is compiled.
  for (let asked = 0; asked < 5; asked++) await post(service, '{ papers { nodes { title } } }');
  const contexts = new Set(kept.mock.calls.map(([context]) => context));
  expect(contexts.size).toBe(5);
  expect(new Set(forgotten.mock.calls.map(([context]) => context))).toEqual(contexts);
  vi.restoreAllMocks();
  await store.close();
});
