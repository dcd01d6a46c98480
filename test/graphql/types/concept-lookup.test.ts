import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const LOOKUP = `query ($name: String!) {
  conceptLookup(name: $name) {
    __typename
    ... on Concept { slug }
    ... on AmbiguousName { name candidates { concept { slug } papers share } }
    ... on UnknownName { name nearest { slug } }
  }
}`;

it.each([
  ['a slug', 'lora'],
  ['a name', 'LoRA'],
  ['another spelling', 'low rank adaptation'],
])('%s gives the concept', async (_what, name) => {
  expect(await ask(store, LOOKUP, { name })).toEqual({
    conceptLookup: { __typename: 'Concept', slug: 'lora' },
  });
});

it('a name with several meanings gives its candidates, with their shares of the papers', async () => {
  expect(await ask(store, LOOKUP, { name: 'SAM' })).toEqual({
    conceptLookup: {
      __typename: 'AmbiguousName',
      name: 'SAM',
      candidates: expect.arrayContaining([
        { concept: { slug: 'segment-anything' }, papers: 1, share: 0.5 },
        { concept: { slug: 'sharpness-aware-minimization' }, papers: 1, share: 0.5 },
      ]),
    },
  });
});

it('a slip gives the nearest names, and no error', async () => {
  expect(await ask(store, LOOKUP, { name: 'lorra' })).toEqual({
    conceptLookup: { __typename: 'UnknownName', name: 'lorra', nearest: [{ slug: 'lora' }] },
  });
});

it('no name at all is an error of the client', async () => {
  const error = await askWrongly(store, LOOKUP, { name: ' ' });
  expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});
