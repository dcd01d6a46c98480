// A server that starts asks its own store what its first clients will.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { warmUp } from '../../src/server/warm-up.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { openLibrary } from '../graphql/library.ts';

const asked: string[] = [];
let store: GraphStore;
beforeAll(async () => {
  const observer = { roundTrip: (names: readonly string[]) => void asked.push(...names) };
  store = await openLibrary({ observer });
});
afterAll(() => store.close());

const tools = (over: GraphStore) => ({ store: over, extractor: LORA_ONLY, arrange: arrangeHere });

it('papers and concepts, their lists and the numbers of the graph are asked for once', async () => {
  asked.length = 0;
  await warmUp(tools(store));
  expect(asked.toSorted()).toEqual([
    'concepts/page-by-papers',
    'mentions/page',
    'meta/stats',
    'papers/page',
    'papers/page',
    'relations/strongest',
  ]);
});

it('a store that does not answer is no failure of the start', async () => {
  const refuse = () => Promise.reject(new Error('gone'));
  const broken = { ...store, findListedPapers: refuse, findConcepts: refuse, stats: refuse };
  await expect(warmUp(tools(broken))).resolves.toBeUndefined();
});
