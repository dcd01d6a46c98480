// Whoever asks often is told the same as whoever asks once, faults included, and waits no longer than the deadline.
import type { DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { createCompiledOperations } from '../../../src/server/operations/compiled-operations.ts';
import { useCompiledOperations } from '../../../src/server/plugins/use-compiled-operations.ts';
import { useDeadline } from '../../../src/server/plugins/use-deadline.ts';
import { arrangeHere, LORA_ONLY } from '../../graphql/ask.ts';
import { openLibrary } from '../../graphql/library.ts';
import { post } from '../post.ts';

let library: GraphStore;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

/** A service that compiles what is asked a second time, and tells whether the last was answered so. */
function makeCompiling(store: () => GraphStore) {
  const operations = createCompiledOperations(0);
  const seen = { isCompiled: false };
  const watched = {
    ...operations,
    find(asked: { readonly schema: typeof schema; readonly document: DocumentNode }) {
      const compiled = operations.find(asked);
      seen.isCompiled = compiled !== undefined;
      return compiled;
    },
  };
  const yoga = createYoga({
    schema,
    plugins: [useCompiledOperations(watched), useDeadline(300)],
    maskedErrors: false,
    logging: false,
    context: () => createContext({ store: store(), extractor: LORA_ONLY, arrange: arrangeHere }),
  });
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { status, body } = await post(yoga, query, {}, variables);
    return { ...seen, told: JSON.stringify([status, body]) };
  };
  const untilCompiled = (query: string, variables = {}) =>
    expect.poll(async () => (await ask(query, variables)).isCompiled).toBe(true);
  return { ask, untilCompiled };
}

const CONCEPT = 'query ($slug: String!) { concept(slug: $slug) { name papers { totalCount } } }';

it.each([
  ['a concept', CONCEPT, { slug: 'lora' }],
  ['no concept', CONCEPT, { slug: 'nothing' }],
  ['no variable', CONCEPT, {}],
  ['a variable of another type', CONCEPT, { slug: 3 }],
  [
    'a fault of a field',
    'query ($name: String) { concept(name: $name) { slug } }',
    { name: 'SAM' },
  ],
])('%s is answered alike by the executor and compiled', async (_what, query, variables) => {
  const { ask, untilCompiled } = makeCompiling(() => library);
  const executed = await ask(query, variables);
  expect(executed.isCompiled).toBe(false);
  await untilCompiled(query, { slug: 'lora', name: 'LoRA' });
  expect(await ask(query, variables)).toEqual({ isCompiled: true, told: executed.told });
});

it('the deadline holds, though a field never comes to an end', async () => {
  let store = library;
  const { ask, untilCompiled } = makeCompiling(() => store);
  await untilCompiled('{ stats { papers } }');
  store = { ...library, stats: () => new Promise(() => {}) };
  const { isCompiled, told } = await ask('{ stats { papers } }');
  expect(isCompiled).toBe(true);
  expect(told).toContain('DEADLINE_EXCEEDED');
});
