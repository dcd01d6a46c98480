// What walking from concept to concept promises: the strongest partners, those outside a set, and what a set reaches.
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { TieQuery } from '../../../src/graph/traversal.ts';
import { conceptOf, type OpenEmpty, openFor, put, uid } from './harness.ts';

/** LoRA meets T5 twice, BERT and GLUE once; CLIP knows only BERT; ViT nobody. */
async function openSmallGraph(open: OpenEmpty): Promise<GraphStore> {
  const store = await openFor(open);
  await put(store, [
    { title: 'One', mentions: ['LoRA', 'BERT', 'T5'] },
    { title: 'Two', mentions: ['LoRA', 'T5', { name: 'GLUE', kind: 'DATASET' }] },
    { title: 'Three', mentions: ['BERT', 'CLIP'] },
    { title: 'Four', mentions: ['ViT'] },
  ]);
  return store;
}

const ANY: TieQuery = {};

/** `uid papers paperCount` of each partner, in order of uid. */
async function partners(store: GraphStore, name: string, query: TieQuery, limit = 100) {
  const [list] = await store.loadPartners([uid(name)], query, limit);
  return list?.uids
    .map((partner, i) => [partner, list.papers[i], list.paperCounts[i]])
    .sort(([a = 0], [b = 0]) => a - b);
}

function inOrder(...rows: [name: string, papers: number, paperCount: number][]) {
  return rows.map(([name, ...rest]) => [uid(name), ...rest]).sort(([a = 0], [b = 0]) => a - b);
}

export function testTraversal(open: OpenEmpty): void {
  describe('walking', () => {
    test('tells partners with the papers of both and their own', async () => {
      const store = await openSmallGraph(open);
      expect(await partners(store, 'LoRA', ANY)).toEqual(
        inOrder(['T5', 2, 2], ['BERT', 1, 2], ['GLUE', 1, 1]),
      );
      expect(await partners(store, 'LoRA', { minPapers: 2 })).toEqual(inOrder(['T5', 2, 2]));
      expect(await partners(store, 'LoRA', { kinds: ['DATASET'] })).toEqual(
        inOrder(['GLUE', 1, 1]),
      );
      const { kind } = await conceptOf(store, 'T5');
      expect(await partners(store, 'LoRA', { kinds: [kind], minPapers: 2 })).toHaveLength(1);
      expect(await partners(store, 'ViT', ANY)).toEqual([]);
      expect(await partners(store, 'Nobody', ANY)).toEqual([]);
    });

    test('gives the strongest where there are more, ties by uid', async () => {
      const store = await openSmallGraph(open);
      const [tied] = ['BERT', 'GLUE'].sort((x, y) => uid(x) - uid(y));
      const two = await partners(store, 'LoRA', ANY, 2);
      expect(two?.map(([partner]) => partner).sort()).toEqual([uid('T5'), uid(tied ?? '')].sort());
    });

    test('answers many concepts in their order', async () => {
      const store = await openSmallGraph(open);
      const names = ['CLIP', 'ViT', 'T5', 'CLIP'];
      const lists = await store.loadPartners(names.map(uid), ANY, 10);
      expect(lists.map(({ uids }) => uids.length)).toEqual([1, 0, 3, 1]);
      expect(await store.loadPartners([], ANY, 10)).toEqual([]);
    });

    test('counts partners outside a set', async () => {
      const store = await openSmallGraph(open);
      const set = ['LoRA', 'T5', 'CLIP', 'ViT'].map(uid);
      expect(await store.countPartnersOutside(set, ANY)).toEqual([2, 2, 1, 0]);
      expect(await store.countPartnersOutside(set, { minPapers: 2 })).toEqual([0, 0, 0, 0]);
      const datasets: TieQuery = { kinds: ['DATASET'] };
      expect(await store.countPartnersOutside(set, datasets)).toEqual([1, 1, 0, 0]);
      const both = ['LoRA', 'GLUE', 'BERT'].map(uid);
      expect(await store.countPartnersOutside(both, datasets)).toEqual([0, 0, 0]);
    });

    test('reaches the partners of a whole set, each once', async () => {
      const store = await openSmallGraph(open);
      const from = ['LoRA', 'CLIP'].map(uid);
      expect(await store.findReach(from, ANY, 10)).toEqual(
        ['T5', 'BERT', 'GLUE'].map(uid).sort((a, b) => a - b),
      );
      expect(await store.findReach(from, { minPapers: 2 }, 10)).toEqual([uid('T5')]);
      expect(await store.findReach(from, { kinds: ['DATASET'] }, 10)).toEqual([uid('GLUE')]);
      expect(await store.findReach(from, ANY, 2)).toHaveLength(2);
      expect(await store.findReach([uid('ViT')], ANY, 2)).toEqual([]);
    });

    test('tells the ties that are strong enough, and how many were looked at', async () => {
      const store = await openSmallGraph(open);
      const ties = async (minPapers: number, strength: number, limit = 10) => {
        const probe = { uid: uid('LoRA'), minPapers, strength };
        const [found] = await store.loadTies([probe], limit);
        return [found?.looked, found?.uids.toSorted((a, b) => a - b)];
      };
      const all = ['T5', 'BERT', 'GLUE'].map(uid).sort((a, b) => a - b);
      expect(await ties(1, 0)).toEqual([3, all]);
      expect(await ties(2, 0)).toEqual([1, [uid('T5')]]);
      // T5: 2 papers of 2; BERT: 1 of 2; GLUE: 1 of 1.
      expect(await ties(1, 0.6)).toEqual([3, all.filter((each) => each !== uid('BERT'))]);
      expect(await ties(1, 1.5)).toEqual([3, [uid('T5')]]);
      expect((await ties(1, 0, 2))[0]).toBe(2);
      const [none, some] = await store.loadTies(
        ['ViT', 'CLIP'].map((name) => ({ uid: uid(name), minPapers: 1, strength: 0 })),
        10,
      );
      expect([none?.looked, none?.uids]).toEqual([0, []]);
      expect([some?.papers, some?.paperCounts]).toEqual([[1], [2]]);
      expect(await store.loadTies([], 10)).toEqual([]);
    });

    test('finds the ties that join two sets, strongest first', async () => {
      const store = await openSmallGraph(open);
      const [from, to] = [['LoRA', 'CLIP'].map(uid), ['T5', 'BERT', 'ViT'].map(uid)];
      const ties = await store.findTiesBetween(from, to, 10);
      const strongest = { a: uid('LoRA'), b: uid('T5'), papers: 2 };
      const others = [uid('LoRA'), uid('CLIP')]
        .sort((a, b) => a - b)
        .map((a) => ({ a, b: uid('BERT'), papers: 1 }));
      expect(ties).toEqual([strongest, ...others]);
      expect(await store.findTiesBetween(from, to, 1)).toEqual([strongest]);
      expect(await store.findTiesBetween([uid('ViT')], from, 10)).toEqual([]);
    });

    test('gives the papers of both, newest first and undated last', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'Undated', mentions: ['LoRA', 'T5'] },
        { title: 'Old', on: '2021', mentions: ['LoRA', 'T5'] },
        { title: 'Other', on: '2023', mentions: ['LoRA'] },
        { title: 'New', on: '2024-02', mentions: ['T5', 'LoRA', 'BERT'] },
      ]);
      const pairs = [
        { a: uid('T5'), b: uid('LoRA') },
        { a: uid('BERT'), b: uid('LoRA') },
        { a: uid('BERT'), b: uid('Nobody') },
      ];
      const titles = (await store.loadSharedPapers(pairs, 2)).map((papers) =>
        papers.map(({ title }) => title),
      );
      expect(titles).toEqual([['New', 'Old'], ['New'], []]);
      const [all] = await store.loadSharedPapers(pairs, 9);
      expect(all?.at(-1)?.title).toBe('Undated');
    });
  });
}
