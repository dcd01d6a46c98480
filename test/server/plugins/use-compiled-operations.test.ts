// Whoever asks often is told the same as whoever asks once, faults included, and waits no longer than the deadline.
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { useCompiledOperations } from '../../../src/server/plugins/use-compiled-operations.ts';
import { useDeadline } from '../../../src/server/plugins/use-deadline.ts';
import { arrangeHere, LORA_ONLY } from '../../graphql/ask.ts';
import { openLibrary } from '../../graphql/library.ts';
import { makeService, post } from '../post.ts';

const CONCEPT = 'query ($slug: String!) { concept(slug: $slug) { name papers { totalCount } } }';
const OFTEN = 30;

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

it.each([
  ['a concept', { slug: 'lora' }],
  ['no concept', { slug: 'nothing' }],
  ['no variable', {}],
  ['a variable of another type', { slug: 3 }],
])('%s is answered alike the first time and the last', async (_what, variables) => {
  const service = makeService(store, { cacheBytes: 0 });
  const first = await post(service, CONCEPT, {}, variables);
  for (let i = 0; i < OFTEN; i++) await post(service, CONCEPT, {}, { slug: 'lora' });
  const last = await post(service, CONCEPT, {}, variables);
  expect([last.status, last.body]).toEqual([first.status, first.body]);
});

it('a fault of a field is told as the executor tells it', async () => {
  const query = '{ concept(name: "Nothing at all") { slug } }';
  const service = makeService(store, { cacheBytes: 0 });
  const first = await post(service, query);
  for (let i = 0; i < OFTEN; i++) await post(service, query);
  const { status, body } = await post(service, query);
  expect(JSON.stringify(body)).toContain('UNKNOWN_NAME');
  expect([status, body]).toEqual([first.status, first.body]);
});

it('the deadline holds, though a field never comes to an end', async () => {
  const endless: GraphStore = { ...store, stats: () => new Promise(() => {}) };
  const ask = (of: GraphStore) =>
    post(
      createYoga({
        schema,
        plugins,
        context: () => createContext({ store: of, extractor: LORA_ONLY, arrange: arrangeHere }),
      }),
      '{ stats { papers } }',
    );
  const compiledAtOnce = useCompiledOperations(0);
  const plugins = [compiledAtOnce, useDeadline(300)];
  await ask(store);
  const { body } = await ask(endless);
  expect(JSON.stringify(body)).toContain('DEADLINE_EXCEEDED');
});
