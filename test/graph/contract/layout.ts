// What a stored layout promises: places and communities as they were computed, beside the graph and not part of it.
import { describe, expect, test } from 'vitest';
import type { LayoutBody, StoredPlace } from '../../../src/graph/layout.ts';
import { everything, type OpenEmpty, openFor, put, uid } from './harness.ts';

function place(name: string, community: number, x: number): StoredPlace {
  return { uid: uid(name), community, pageRank: 0.25, x, y: -x };
}

const BODY: LayoutBody = {
  communities: [
    { number: 0, size: 2, strongest: [uid('LoRA'), uid('T5')], x: 1.5, y: -1.5 },
    { number: 1, size: 1, strongest: [uid('CLIP')], x: 7, y: 0 },
  ],
  links: [{ a: 0, b: 1, pairs: 1, papers: 2 }],
  placed: 3,
  concepts: 4,
};

export function testLayout(open: OpenEmpty): void {
  describe('a layout', () => {
    test('is not there until it is stored', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
      expect(await store.findLayout()).toBeUndefined();
      expect(await store.findLayoutBody()).toBeUndefined();
      expect(await store.loadPlaces([uid('LoRA')])).toEqual([undefined]);
    });

    test('is read as it was stored, without a trace in the graph', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'One', mentions: ['LoRA', 'T5', 'CLIP', 'BERT'] }]);
      const before = await everything(store);
      const places = [place('LoRA', 0, 1.5), place('T5', 0, 2), place('CLIP', 1, -7)];
      await store.saveLayout({ revision: 1 }, BODY, places);
      expect(await store.findLayout()).toEqual({ revision: 1 });
      expect(await store.findLayoutBody()).toEqual(BODY);
      const asked = ['CLIP', 'BERT', 'LoRA'].map(uid);
      expect(await store.loadPlaces(asked)).toEqual([places[2], undefined, places[0]]);
      expect(await store.revision()).toBe(1);
      expect(await everything(store)).toEqual(before);
    });

    test('moves the stamp, as every change of the graph does, and nothing else moves it', async () => {
      const store = await openFor(open);
      const empty = await store.stamp();
      await put(store, [{ title: 'One', mentions: ['LoRA', 'T5'] }]);
      const filled = await store.stamp();
      await put(store, [{ title: 'One', mentions: ['LoRA', 'T5'] }]);
      expect(await store.stamp()).toBe(filled);
      await store.saveLayout({ revision: 1 }, BODY, [place('LoRA', 0, 1)]);
      expect(new Set([empty, filled, await store.stamp()]).size).toBe(3);
    });

    test('takes the place of the one before', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'One', mentions: ['LoRA', 'T5'] }]);
      await store.saveLayout({ revision: 1 }, BODY, [place('LoRA', 0, 1), place('T5', 0, 2)]);
      const body = { ...BODY, links: [] };
      await store.saveLayout({ revision: 2 }, body, [place('T5', 4, 9)]);
      expect(await store.findLayout()).toEqual({ revision: 2 });
      expect(await store.findLayoutBody()).toEqual(body);
      expect(await store.loadPlaces(['LoRA', 'T5'].map(uid))).toEqual([
        undefined,
        place('T5', 4, 9),
      ]);
    });

    test('tells the members of a community, most papers first', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', mentions: ['LoRA', 'T5', { name: 'GLUE', kind: 'DATASET' }, 'CLIP'] },
        { title: 'Two', mentions: ['T5'] },
      ]);
      const places = ['LoRA', 'T5', 'GLUE'].map((name) => place(name, 3, 0));
      await store.saveLayout({ revision: 1 }, BODY, [...places, place('CLIP', 4, 0)]);
      const members = async (query: Parameters<typeof store.findMembers>[1], limit = 9) =>
        (await store.findMembers(3, query, limit)).map((concept) => concept.uid);
      const rest = ['LoRA', 'GLUE'].map(uid).sort((a, b) => a - b);
      expect(await members({ minPapers: 1 })).toEqual([uid('T5'), ...rest]);
      expect(await members({ minPapers: 2 })).toEqual([uid('T5')]);
      expect(await members({ minPapers: 1, kinds: ['DATASET'] })).toEqual([uid('GLUE')]);
      expect(await members({ minPapers: 1 }, 1)).toEqual([uid('T5')]);
    });
  });
}
