// Searches for paths over a store, against trying everything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieCost } from '../../../src/analytics/tie-cost.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { ConceptView } from '../../../src/graph/views.ts';
import { searchCheapestPaths } from '../../../src/graphql/paths/cheapest-paths.ts';
import { searchShortestPath } from '../../../src/graphql/paths/shortest-path.ts';
import type { ConceptUid } from '../../../src/model/concept.ts';
import { listOf, put } from '../../graph/contract/harness.ts';

const NAMES = ['BERT', 'GPT-2', 'LoRA', 'CLIP', 'ViT', 'T5', 'Mamba', 'Whisper'];

/** Papers, each a short list of what it names; all names are also named alone, so that they exist. */
const LIBRARY = fc.array(
  fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
  {
    minLength: 2,
    maxLength: 14,
  },
);

async function openWith(library: readonly (readonly string[])[]): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  const papers = [...library, ...NAMES.map((name) => [name])];
  await put(
    store,
    papers.map((mentions, i) => ({ title: `Paper ${i}`, mentions })),
  );
  return store;
}

interface Whole {
  readonly concepts: readonly ConceptView[];
  readonly ties: ReadonlyMap<ConceptUid, ReadonlyMap<ConceptUid, number>>;
}

/** The whole graph with the cost of each tie. */
async function readWhole(store: GraphStore): Promise<Whole> {
  const concepts = await listOf(store.readConcepts());
  const counts = new Map(concepts.map(({ uid, paperCount }) => [uid, paperCount]));
  const ties = new Map(concepts.map(({ uid }) => [uid, new Map<ConceptUid, number>()]));
  for await (const { a, b, papers } of store.readRelations()) {
    const cost = tieCost(papers, counts.get(a) ?? 1, counts.get(b) ?? 1);
    ties.get(a)?.set(b, cost);
    ties.get(b)?.set(a, cost);
  }
  return { concepts, ties };
}

/** Every path without loops, as [steps, cost]. */
function everyPath({ ties }: Whole, from: ConceptUid, to: ConceptUid) {
  const paths: { length: number; cost: number }[] = [];
  const walk = (at: ConceptUid, cost: number, seen: readonly ConceptUid[]): void => {
    if (at === to) {
      paths.push({ length: seen.length - 1, cost });
      return;
    }
    for (const [next, step] of ties.get(at) ?? []) {
      if (!seen.includes(next)) walk(next, cost + step, [...seen, next]);
    }
  };
  walk(from, 0, [from]);
  return paths;
}

function ends({ concepts }: Whole) {
  const [from, to] = [concepts[0], concepts.at(-1)];
  if (from === undefined || to === undefined) return expect.fail('There are no concepts.');
  return { from, to };
}

/** The first concept with each of the others. */
function allEnds({ concepts }: Whole) {
  const [from, ...others] = concepts;
  return from === undefined
    ? expect.fail('There are no concepts.')
    : others.map((to) => ({ from, to }));
}

/** Each run opens a store. */
const SLOWLY = 120_000;
const rounded = (cost: number) => Number(cost.toFixed(9));

describe('searches for paths', () => {
  it(
    'find the k cheapest that there are',
    async () => {
      await fc.assert(
        fc.asyncProperty(LIBRARY, fc.integer({ min: 1, max: 6 }), async (library, k) => {
          const store = await openWith(library);
          try {
            const whole = await readWhole(store);
            for (const { from, to } of allEnds(whole)) {
              const costs = everyPath(whole, from.uid, to.uid)
                .map(({ cost }) => cost)
                .sort((a, b) => a - b);
              const search = await searchCheapestPaths({ from, to }, k, store);
              expect(search.paths.map(({ cost }) => rounded(cost))).toEqual(
                costs.slice(0, k).map(rounded),
              );
              expect(search.status).toBe(costs.length === 0 ? 'NOT_CONNECTED' : 'FOUND');
            }
          } finally {
            await store.close();
          }
        }),
        { numRuns: 12, seed: 17 },
      );
    },
    SLOWLY,
  );

  it(
    'find the shortest, and of these the cheapest',
    async () => {
      await fc.assert(
        fc.asyncProperty(LIBRARY, fc.integer({ min: 1, max: 7 }), async (library, maxLength) => {
          const store = await openWith(library);
          try {
            const whole = await readWhole(store);
            for (const { from, to } of allEnds(whole)) {
              const paths = everyPath(whole, from.uid, to.uid);
              const [best] = paths.toSorted((a, b) => a.length - b.length || a.cost - b.cost);
              const search = await searchShortestPath({ from, to }, maxLength, store);
              if (best === undefined) {
                expect(['NOT_CONNECTED', 'TOO_FAR']).toContain(search.status);
              } else if (best.length > maxLength) {
                expect(search).toMatchObject({ status: 'TOO_FAR', paths: [] });
              } else {
                const [path] = search.paths;
                expect(search.status).toBe('FOUND');
                expect(path?.uids).toHaveLength(best.length + 1);
                expect([path?.uids[0], path?.uids.at(-1)]).toEqual([from.uid, to.uid]);
                expect(rounded(path?.cost ?? 0)).toBe(rounded(best.cost));
              }
            }
          } finally {
            await store.close();
          }
        }),
        { numRuns: 12, seed: 19 },
      );
    },
    SLOWLY,
  );

  it('that run out of their budget say so and keep what they found', async () => {
    const chain = NAMES.slice(1).map((name, i) => [NAMES[i] ?? '', name]);
    const store = await openWith([...chain, ['BERT', 'Whisper'], ['BERT', 'Whisper']]);
    try {
      const whole = await readWhole(store);
      const named = (name: string) =>
        whole.concepts.find((concept) => concept.name === name) ?? expect.fail(name);
      const close = { from: named('BERT'), to: named('Whisper') };
      const far = { from: named('BERT'), to: named('CLIP') };
      for (const budget of [0, 2]) {
        const search = await searchCheapestPaths(far, 2, store, budget);
        expect(search).toMatchObject({ status: 'BUDGET_EXCEEDED', paths: [] });
      }
      const some = await searchCheapestPaths(close, 2, store, 5);
      expect(some.status).toBe('BUDGET_EXCEEDED');
      expect(some.paths).toHaveLength(1);
      expect((await searchShortestPath(far, 6, store, 0)).status).toBe('BUDGET_EXCEEDED');
      expect((await searchCheapestPaths(far, 2, store)).paths).toHaveLength(2);
    } finally {
      await store.close();
    }
  });

  it('from a concept to itself take no step', async () => {
    const store = await openWith([]);
    try {
      const { from } = ends(await readWhole(store));
      const stay = { status: 'FOUND', paths: [{ uids: [from.uid], cost: 0 }] };
      expect(await searchShortestPath({ from, to: from }, 3, store)).toMatchObject(stay);
      expect(await searchCheapestPaths({ from, to: from }, 3, store)).toMatchObject(stay);
    } finally {
      await store.close();
    }
  });
});
