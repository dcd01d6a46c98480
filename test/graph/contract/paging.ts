// What lists promise: one order, walked from both ends, and windows of time that leave out what may lie outside.
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { PaperSketch } from '../papers.ts';
import { first, HEADS, last, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { walk } from './walk.ts';

/** Equal dates, all precisions, two without a date; newest first. */
const NEWEST_FIRST: readonly PaperSketch[] = [
  { arxiv: '9', title: 'month of 24', on: '2024-03' },
  { arxiv: '8', title: 'later id', on: '2024-03-05' },
  { arxiv: '7', title: 'earlier id', on: '2024-03-05' },
  { arxiv: '6', title: 'last of 23', on: '2023-12-31' },
  { arxiv: '5', title: 'undated later id' },
  { arxiv: '4', title: 'undated earlier id' },
].map((sketch) => ({ ...sketch, mentions: ['LoRA'] }));
const TITLES = NEWEST_FIRST.map(({ title }) => title);

async function filled(open: OpenEmpty): Promise<GraphStore> {
  const store = await openFor(open);
  await put(store, NEWEST_FIRST.toReversed());
  return store;
}

/** Oldest first; undated papers come last here too. */
const OLDEST_FIRST = [...TITLES.slice(0, 4).toReversed(), ...TITLES.slice(4).toReversed()];

function exactly(count: number) {
  return { count, isLowerBound: false };
}

export function testPaging(open: OpenEmpty): void {
  describe('paging', () => {
    for (const start of [first(2), last(2), first(4), last(10)]) {
      test(`papers come newest first, undated last, ${start.limit} at a time ${start.direction}`, async () => {
        const store = await filled(open);
        const papers = await walk((page) => store.findPapers({}, page), start);
        expect(papers.map(({ title }) => title)).toEqual(TITLES);
        const ofConcept = await walk(async (page) => {
          const [found] = await store.loadPapersOfConcepts([uid('LoRA')], {}, page, HEADS);
          return found ?? expect.fail('One page a concept.');
        }, start);
        expect(ofConcept.map(({ paper }) => paper.title)).toEqual(TITLES);
      });
    }

    for (const start of [first(2), last(2), first(5), last(10)]) {
      test(`papers come oldest first, undated last, ${start.limit} at a time ${start.direction}`, async () => {
        const store = await filled(open);
        const orderBy = 'OLDEST';
        const papers = await walk((page) => store.findPapers({ orderBy }, page), start);
        expect(papers.map(({ title }) => title)).toEqual(OLDEST_FIRST);
        const ofConcept = await walk(async (page) => {
          const [found] = await store.loadPapersOfConcepts([uid('LoRA')], { orderBy }, page, HEADS);
          return found ?? expect.fail('One page a concept.');
        }, start);
        expect(ofConcept.map(({ paper }) => paper.title)).toEqual(OLDEST_FIRST);
        const { items } = await store.findPapers({ orderBy, since: '2024-03-02' }, first(10));
        expect(items.map(({ node }) => node.title)).toEqual(TITLES.slice(1, 3).toReversed());
      });
    }

    test('a page lies between two cursors', async () => {
      const store = await filled(open);
      const { items } = await store.findPapers({}, first(6));
      const [after, before] = [items[0]?.cursor ?? '', items[4]?.cursor ?? ''];
      const page = await store.findPapers({}, { limit: 2, direction: 'backward', after, before });
      expect(page.items.map(({ node }) => node.title)).toEqual(TITLES.slice(2, 4));
      expect(page.hasMore).toBe(true);
    });

    test('each of many concepts gets its own first page, in one round trip', async () => {
      const trips: (readonly string[])[] = [];
      const store = await openFor(open, { roundTrip: (names) => trips.push(names) });
      await put(store, [...NEWEST_FIRST, { title: 'Other', mentions: ['BERT'] }]);
      trips.length = 0;
      const pages = await store.loadPapersOfConcepts(
        [uid('BERT'), uid('none'), uid('LoRA')],
        {},
        first(2),
        HEADS,
      );
      expect(trips).toEqual([['mentions/page']]);
      expect(pages.map(({ items, hasMore }) => [items.length, hasMore])).toEqual([
        [1, false],
        [0, false],
        [2, true],
      ]);
    });

    test('a window holds the papers whose whole interval lies within', async () => {
      const store = await filled(open);
      const titlesIn = async (since?: string, until?: string) => {
        const window = { ...(since && { since }), ...(until && { until }) };
        const { items } = await store.findPapers(window, first(10));
        const [page] = await store.loadPapersOfConcepts([uid('LoRA')], window, first(10), HEADS);
        expect(page?.items.map(({ cursor }) => cursor)).toEqual(items.map(({ cursor }) => cursor));
        expect(await store.countPapers(window)).toEqual(exactly(items.length));
        expect(await store.countPapersOfConcepts([uid('LoRA'), uid('none')], window)).toEqual([
          exactly(items.length),
          exactly(0),
        ]);
        return items.map(({ node }) => node.title);
      };
      expect(await titlesIn()).toEqual(TITLES);
      expect(await titlesIn('2023', '2024')).toEqual(TITLES.slice(0, 4));
      expect(await titlesIn('2024-03-02')).toEqual(TITLES.slice(1, 3));
      expect(await titlesIn('2024-03', '2024-03')).toEqual(TITLES.slice(0, 3));
      expect(await titlesIn(undefined, '2024-03-30')).toEqual(TITLES.slice(1, 4));
      expect(await titlesIn(undefined, '2023-12-30')).toEqual([]);
    });

    test('the edge carries how often, how sure and whether the paper introduces the concept', async () => {
      const store = await openFor(open);
      const twice = [
        { name: 'LoRA', confidence: 600, role: 'INTRODUCES' as const },
        { name: 'LoRA', confidence: 900 },
      ];
      await put(store, [{ title: 'One', mentions: twice }]);
      const [page] = await store.loadPapersOfConcepts([uid('LoRA')], {}, first(1), HEADS);
      expect(page?.items[0]?.node).toMatchObject({ count: 2, confidence: 900, role: 'INTRODUCES' });
    });

    for (const start of [first(2), last(2)]) {
      test(`concepts come by papers or by name in code-point order, ${start.direction}`, async () => {
        const store = await openFor(open);
        await put(store, [
          { title: 'One', mentions: ['zebra', 'Ant', '\u{1F600}', '\uFF21x', 'ant eater'] },
          { title: 'Two', mentions: ['zebra'] },
        ]);
        const byName = await walk((page) => store.findConcepts({ orderBy: 'NAME' }, page), start);
        expect(byName.map(({ name }) => name)).toEqual([
          'Ant',
          'ant eater',
          'zebra',
          '\uFF21x',
          '\u{1F600}',
        ]);
        const byPapers = await walk(
          (page) => store.findConcepts({ orderBy: 'PAPER_COUNT' }, page),
          start,
        );
        expect(byPapers.map(({ paperCount }) => paperCount)).toEqual([2, 1, 1, 1, 1]);
        const uids = byPapers.slice(1).map((concept) => concept.uid);
        expect(uids).toEqual(uids.toSorted((x, y) => x - y));
        expect(await store.countConcepts({ orderBy: 'NAME' })).toEqual(exactly(5));
      });
    }
  });
}
