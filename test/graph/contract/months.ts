// What the graph of some months promises: the strongest concepts, pairs among a set and what lies around it, as if counted anew.
import { describe, expect, test } from 'vitest';
import type { StrongestWay } from '../../../src/graph/months.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { Relation } from '../../../src/graph/views.ts';
import type { ConceptUid } from '../../../src/model/concept.ts';
import type { MonthRange } from '../../../src/model/period.ts';
import { type Counted, papersByPair } from './fresh-counts.ts';
import { type OpenEmpty, openFor, put, uid } from './harness.ts';

const ALL = 1_000;

/** `counted`: the papers of the months. */
export async function expectFreshMonths(
  store: GraphStore,
  range: MonthRange,
  counted: Counted,
): Promise<void> {
  const strongest = [...counted.concepts]
    .map(([one, papers]) => ({ uid: one, papers }))
    .sort((x, y) => y.papers - x.papers || x.uid - y.uid);
  for (const way of ['PAPERS', 'LIFE_LINES'] as const) {
    const found = (query: object, limit: number) => store.findStrongestIn(range, query, limit, way);
    expect(await found({}, ALL)).toEqual(strongest);
    expect(await found({}, 2)).toEqual(strongest.slice(0, 2));
    expect(await found({ minPapers: 2 }, ALL)).toEqual(
      strongest.filter(({ papers }) => papers >= 2),
    );
    expect((await store.countConceptsIn(range, {}, way)).count).toBe(strongest.length);
  }
  const some = strongest.slice(0, 3).map((concept) => concept.uid);
  for (const minPapers of [1, 2]) {
    const pairs = pairsOf(counted, minPapers);
    const isInside = (one: ConceptUid) => some.includes(one);
    expect(await store.findRelationsAmongIn(some, range, minPapers, ALL, ALL)).toEqual(
      pairs.filter(({ a, b }) => isInside(a) && isInside(b)),
    );
    const outside = (of: ConceptUid) =>
      pairs
        .flatMap(({ a, b }) => (a === of ? [b] : b === of ? [a] : []))
        .filter((one) => !isInside(one));
    expect(await store.countPartnersOutsideIn(some, range, { minPapers }, ALL)).toEqual(
      some.map((one) => outside(one).length),
    );
    expect(await store.findReachIn(some, range, { minPapers }, ALL, ALL)).toEqual(
      [...new Set(some.flatMap(outside))].sort((x, y) => x - y),
    );
  }
}

/** In order of papers, a, b. */
function pairsOf(counted: Counted, minPapers: number): Relation[] {
  return [...papersByPair(counted, minPapers)]
    .map(([pair, papers]) => {
      const [a = uid(''), b = uid('')] = pair.split(' ').map((one) => Number(one) as ConceptUid);
      return { a, b, papers };
    })
    .sort((x, y) => y.papers - x.papers || x.a - y.a || x.b - y.b);
}

export function testMonths(open: OpenEmpty): void {
  describe('the graph of some months', () => {
    const YEAR = { since: 202401, until: 202412 };
    const PAPERS = [
      { title: 'One', on: '2024-01', mentions: ['LoRA', 'BERT', 'T5'] },
      { title: 'Two', on: '2024-02', mentions: ['LoRA', { name: 'GLUE', kind: 'DATASET' }] },
      { title: 'Three', on: '2024', mentions: ['BERT', 'CLIP'] },
      { title: 'Four', on: '2024-03', mentions: ['BERT', 'CLIP'] },
      { title: 'Five', mentions: ['BERT', 'CLIP', 'T5'] },
    ] as const;
    const opened = async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      return store;
    };

    test('only kinds that are asked for stand in it', async () => {
      const store = await opened();
      const glue = uid('GLUE');
      const kinds = ['DATASET'] as const;
      for (const way of ['PAPERS', 'LIFE_LINES'] as const) {
        const found = await store.findStrongestIn(YEAR, { kinds }, 9, way);
        expect(found).toEqual([{ uid: glue, papers: 1 }]);
        const count = await store.countConceptsIn(YEAR, { kinds }, way);
        expect(count).toEqual({ count: 1, isLowerBound: false });
      }
      const lora = [uid('LoRA')];
      expect(await store.countPartnersOutsideIn(lora, YEAR, { kinds }, 9)).toEqual([1]);
      expect(await store.findReachIn(lora, YEAR, { kinds }, 9, 9)).toEqual([glue]);
    });

    test('where fewer papers may be read the newest count', async () => {
      const store = await opened();
      const names = ['BERT', 'CLIP', 'LoRA', 'T5'].map(uid);
      const newest = await store.findRelationsAmongIn(names, YEAR, 1, 1, 9);
      expect(newest).toMatchObject([{ papers: 1 }]);
      expect(newest.flatMap(({ a, b }) => [a, b]).toSorted()).toEqual(
        [uid('BERT'), uid('CLIP')].toSorted(),
      );
      expect(await store.countPartnersOutsideIn([uid('LoRA')], YEAR, {}, 1)).toEqual([1]);
      expect(await store.findReachIn([uid('LoRA')], YEAR, {}, 1, 9)).toEqual([uid('GLUE')]);
    });

    test('more concepts than are looked at together are found in both ways alike', async () => {
      const store = await openFor(open);
      const names = (paper: number) =>
        Array.from({ length: 10 }, (_, i) => `Model ${(paper * 7 + i) % 1_100}`);
      await put(
        store,
        Array.from({ length: 300 }, (_, i) => ({
          title: `Paper ${i}`,
          on: i % 3 === 0 ? '2024-05' : '2023',
          mentions: names(i),
        })),
      );
      const found = (limit: number, way: StrongestWay) =>
        store.findStrongestIn(YEAR, {}, limit, way);
      const all = await found(2_000, 'PAPERS');
      expect(all.length).toBeGreaterThan(500);
      expect(await found(2_000, 'LIFE_LINES')).toEqual(all);
      expect(await found(400, 'LIFE_LINES')).toEqual(all.slice(0, 400));
      expect(await store.countConceptsIn(YEAR, {}, 'LIFE_LINES')).toEqual({
        count: all.length,
        isLowerBound: false,
      });
    });

    test('nothing is found where there is nothing', async () => {
      const store = await openFor(open);
      expect(await store.findStrongestIn(YEAR, {}, 9, 'PAPERS')).toEqual([]);
      expect(await store.findStrongestIn(YEAR, {}, 9, 'LIFE_LINES')).toEqual([]);
      expect(await store.findRelationsAmongIn([uid('LoRA')], YEAR, 1, 9, 9)).toEqual([]);
      expect(await store.findReachIn([], YEAR, {}, 9, 9)).toEqual([]);
      expect(await store.countPartnersOutsideIn([], YEAR, {}, 9)).toEqual([]);
    });
  });
}
