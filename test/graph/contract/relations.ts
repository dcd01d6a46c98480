// What co-occurrence promises: always equal to a fresh count over the papers, strongest first.
import { describe, expect, test } from 'vitest';
import type { CoOccurrenceQuery } from '../../../src/graph/queries.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { ConceptUid, Kind } from '../../../src/model/concept.ts';
import {
  conceptOf,
  everything,
  first,
  last,
  listOf,
  type OpenEmpty,
  openFor,
  put,
  uid,
} from './harness.ts';
import { HISTORY, live } from './history.ts';
import { testHistories, withEmpty } from './property.ts';

const NAMES = ['BERT', 'GPT-2', 'LoRA', 'CLIP', 'ViT', 'T5'];

/** Papers by pair, counted from the papers' own mentions. */
async function freshCount(store: GraphStore): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const { mentions } of store.readPapers()) {
    const uids = [...new Set(mentions.map(({ concept }) => uid(concept.name)))].sort(
      (x, y) => x - y,
    );
    for (const [i, a] of uids.entries()) {
      for (const b of uids.slice(i + 1)) {
        counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Concepts with papers, by kind. */
async function freshKinds(store: GraphStore): Promise<Record<Kind, number>> {
  const counts = { MODEL: 0, DATASET: 0, METHOD: 0, TASK: 0, METRIC: 0 };
  for (const { kind, paperCount } of await listOf(store.readConcepts())) {
    if (paperCount > 0) counts[kind]++;
  }
  return counts;
}

async function partners(store: GraphStore, name: string, query: CoOccurrenceQuery = {}) {
  const [page] = await store.loadCoOccurring([uid(name)], query, first(10));
  return page?.items.map(({ node }) => [node.concept.name, node.papers]);
}

export function testRelations(open: OpenEmpty, runs: number): void {
  describe('relations', () => {
    testHistories(
      'after any history they equal a fresh count, and the order of batches leaves no trace',
      open,
      HISTORY,
      async (store, history) => {
        const latest = await live(store, history);
        const relations = await listOf(store.readRelations());
        const counted = new Map(relations.map(({ a, b, papers }) => [`${a} ${b}`, papers]));
        expect(counted).toEqual(await freshCount(store));
        expect((await store.stats()).concepts).toEqual(await freshKinds(store));
        const before = await everything(store);
        const after = await withEmpty(open, async (replay) => {
          await put(replay, latest.toReversed());
          return await everything(replay);
        });
        expect(after).toEqual(before);
      },
      { numRuns: runs, seed: 7 },
    );

    test('partners come strongest first, then by uid, and can be narrowed', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', mentions: ['LoRA', 'BERT', 'T5'] },
        { title: 'Two', mentions: ['LoRA', 'T5', { name: 'GLUE', kind: 'DATASET' }] },
        { title: 'Three', mentions: ['BERT', 'CLIP'] },
      ]);
      const tied = ['BERT', 'GLUE'].sort((x, y) => uid(x) - uid(y)).map((name) => [name, 1]);
      expect(await partners(store, 'LoRA')).toEqual([['T5', 2], ...tied]);
      expect(await partners(store, 'LoRA', { minPapers: 2 })).toEqual([['T5', 2]]);
      expect(await partners(store, 'LoRA', { kinds: ['DATASET'] })).toEqual([['GLUE', 1]]);
      const { kind } = await conceptOf(store, 'T5');
      expect(await partners(store, 'LoRA', { kinds: [kind], minPapers: 2 })).toEqual([['T5', 2]]);
    });

    test('partners are paged from both ends, for many concepts at once', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', mentions: NAMES },
        { title: 'Two', mentions: ['LoRA', 'T5'] },
      ]);
      const [all] = await store.loadCoOccurring([uid('LoRA')], {}, first(10));
      const names = all?.items.map(({ node }) => node.concept.name) ?? [];
      expect(all?.of).toEqual(await conceptOf(store, 'LoRA'));
      expect(names).toHaveLength(5);
      const [page, other] = await store.loadCoOccurring([uid('LoRA'), uid('T5')], {}, first(2));
      expect(page?.items.map(({ node }) => node.concept.name)).toEqual(names.slice(0, 2));
      expect([page?.hasMore, other?.hasMore, other?.items.length]).toEqual([true, true, 2]);
      const [next] = await store.loadCoOccurring(
        [uid('LoRA')],
        {},
        first(9, page?.items[1]?.cursor),
      );
      expect(next?.items.map(({ node }) => node.concept.name)).toEqual(names.slice(2));
      const [end] = await store.loadCoOccurring([uid('LoRA')], {}, last(2));
      expect(end?.items.map(({ node }) => node.concept.name)).toEqual(names.slice(3));
      expect(end?.of).toEqual(all?.of);
      const [ahead] = await store.loadCoOccurring(
        [uid('LoRA')],
        {},
        last(9, end?.items[0]?.cursor),
      );
      expect(ahead?.items.map(({ node }) => node.concept.name)).toEqual(names.slice(0, 3));
    });

    test('the strongest relations of the graph and of a set have one order', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', mentions: ['LoRA', 'BERT', 'T5'] },
        { title: 'Two', mentions: ['LoRA', 'T5'] },
        { title: 'Three', mentions: ['LoRA', 'CLIP'] },
      ]);
      const { items } = await store.findTopRelations(1, first(10));
      const all = items.map(({ node }) => node);
      expect(all.map(({ papers }) => papers)).toEqual([2, 1, 1, 1]);
      expect(all).toEqual(all.toSorted((x, y) => y.papers - x.papers || x.a - y.a || x.b - y.b));
      const start = await store.findTopRelations(1, first(2));
      const rest = await store.findTopRelations(1, first(5, start.items[1]?.cursor));
      expect([...start.items, ...rest.items]).toEqual(items);
      const end = await store.findTopRelations(1, last(2));
      expect(end.items).toEqual(items.slice(2));
      const ahead = await store.findTopRelations(1, last(5, end.items[0]?.cursor));
      expect([ahead.items, ahead.hasMore]).toEqual([items.slice(0, 2), false]);
      expect((await store.findTopRelations(2, first(5))).items).toHaveLength(1);
      const set: ConceptUid[] = ['LoRA', 'BERT', 'T5'].map(uid);
      const among = await store.findRelationsAmong(set, 1, 10);
      expect(among).toEqual(all.filter(({ a, b }) => set.includes(a) && set.includes(b)));
      expect(await store.findRelationsAmong(set, 1, 1)).toEqual(all.slice(0, 1));
      // Large sets are looked through in another way; nobody names these others.
      const large = [...set, ...Array.from({ length: 120 }, (_, i) => uid(`Nobody ${i}`))];
      expect(await store.findRelationsAmong(large, 1, 10)).toEqual(among);
      expect(await store.findRelationsAmong(large, 2, 10)).toEqual(among.slice(0, 1));
      expect(await store.findRelationsAmong(set, 2, 10)).toEqual(among.slice(0, 1));
    });
  });
}
