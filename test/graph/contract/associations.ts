// What pairs promise in windows of months and over time: always what a fresh count over the papers gives.
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { ConceptUid } from '../../../src/model/concept.ts';
import { type Counted, countOf, isWithin, papersByPair, RANGES } from './fresh-counts.ts';
import { listOf, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { HISTORY, live } from './history.ts';
import { expectFreshMonths } from './months.ts';
import { testHistories } from './property.ts';

async function expectFreshCounts(store: GraphStore): Promise<void> {
  const papers = await listOf(store.readPapers());
  const all = countOf(papers);
  const uids = [...all.concepts.keys()];
  for (const range of RANGES) {
    const within = papers.filter((paper) => isWithin(paper, range));
    const counted = countOf(within);
    expect(await store.countPapersIn(uids, range)).toEqual(
      uids.map((one) => counted.concepts.get(one) ?? 0),
    );
    const { pairs, read } = await store.findPairs(range, 1, 100);
    expect(read).toBe(within.length);
    expect(new Map(pairs.map(({ a, b, papers: n }) => [`${a} ${b}`, n]))).toEqual(
      papersByPair(counted, 1),
    );
    for (const { a, b, papersA, papersB } of pairs) {
      expect([papersA, papersB]).toEqual([counted.concepts.get(a), counted.concepts.get(b)]);
    }
    const partners = await store.loadPartnersIn(uids, range, {}, 100);
    for (const [i, of] of uids.entries()) {
      expect(partners[i]?.read).toBe(counted.concepts.get(of) ?? 0);
      const found = partners[i]?.uids.map((other, j) => [
        [of, other].sort((x, y) => x - y).join(' '),
        partners[i]?.papers[j] ?? 0,
      ]);
      const ofOne = [...papersByPair(counted, 1)].filter(([pair]) =>
        pair.split(' ').includes(String(of)),
      );
      expect(new Map(found as [string, number][])).toEqual(new Map(ofOne));
    }
    await expectFreshMonths(store, range, counted);
  }
  await expectEnds(store, all);
}

async function expectEnds(store: GraphStore, { pairs }: Counted): Promise<void> {
  const asked = [...pairs].map(([pair, papers]) => {
    const [a, b] = pair.split(' ').map((one) => Number(one) as ConceptUid);
    const dated = papers
      .filter(({ publishedOn }) => publishedOn !== null)
      .sort((x, y) => (x.sortKey < y.sortKey ? -1 : 1));
    const [earliest, latest] = [dated[0], dated.at(-1)];
    const dates = { firstOn: earliest?.publishedOn ?? null, lastOn: latest?.publishedOn ?? null };
    const ends = { first: earliest?.key, last: latest?.key, ...dates };
    return { a: a ?? uid(''), b: b ?? uid(''), ends: dated.length === 0 ? undefined : ends };
  });
  expect(await store.loadPairEnds(asked)).toEqual(asked.map(({ ends }) => ends));
  const datesOf = new Map(asked.map(({ a, b, ends }) => [`${a} ${b}`, ends]));
  const relations = await listOf(store.readDatedRelations());
  expect(relations).toHaveLength(asked.length);
  for (const { a, b, firstOn, lastOn } of relations) {
    const ends = datesOf.get(`${a} ${b}`);
    expect([firstOn, lastOn]).toEqual([ends?.firstOn ?? null, ends?.lastOn ?? null]);
  }
}

export function testAssociations(open: OpenEmpty, runs: number): void {
  describe('associations', () => {
    testHistories(
      'after any history those of windows equal a fresh count',
      open,
      HISTORY,
      async (store, history) => {
        await live(store, history);
        await expectFreshCounts(store);
      },
      { numRuns: runs, seed: 13 },
    );

    test('the strongest are kept where there are too many, and can be narrowed', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', on: '2024-01', mentions: ['LoRA', 'BERT', 'T5'] },
        {
          title: 'Two',
          on: '2024-02',
          mentions: ['LoRA', 'T5', { name: 'GLUE', kind: 'DATASET' }],
        },
        { title: 'Three', on: '2024-03', mentions: ['BERT', 'CLIP'] },
        { title: 'Four', on: '2024-03', mentions: ['BERT', 'CLIP'] },
        { title: 'Five', mentions: ['BERT', 'CLIP'] },
      ]);
      const spring = { since: 202401, until: 202402 };
      const pairOf = (x: string, y: string) => {
        const [a, b] = [uid(x), uid(y)].sort((one, other) => one - other);
        return { a, b };
      };
      expect((await store.findPairs(spring, 1, 1)).pairs).toEqual([
        { ...pairOf('LoRA', 'T5'), papers: 2, papersA: 2, papersB: 2 },
      ]);
      expect((await store.findPairs(spring, 2, 9)).pairs).toHaveLength(1);
      const all = await store.findPairs(undefined, 1, 9);
      expect(all.read).toBe(5);
      expect(all.pairs.map(({ papers }) => papers).sort()).toEqual([2, 3]);
      expect((await store.findPairs(undefined, 3, 9)).pairs).toMatchObject([
        pairOf('BERT', 'CLIP'),
      ]);
      const partners = async (query: object, limit: number) =>
        (await store.loadPartnersIn([uid('LoRA')], spring, query, limit))[0]?.uids;
      expect(await partners({}, 1)).toEqual([uid('T5')]);
      expect(await partners({ minPapers: 2 }, 9)).toEqual([uid('T5')]);
      expect(await partners({ kinds: ['DATASET'] }, 9)).toEqual([uid('GLUE')]);
      expect(await store.findLinked(uid('LoRA'), [uid('BERT'), uid('CLIP'), uid('T5')])).toEqual(
        new Set([uid('BERT'), uid('T5')]),
      );
    });

    test('pairs that rise are counted in both windows', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'One', on: '2024-01', mentions: ['LoRA', 'BERT', 'T5'] },
        { title: 'Two', on: '2024-02', mentions: ['LoRA', 'T5'] },
        { title: 'Three', on: '2024-02', mentions: ['LoRA', 'T5', 'CLIP', 'BERT'] },
        { title: 'Four', on: '2024-03', mentions: ['LoRA', 'T5'] },
      ]);
      const windows = {
        recent: { since: 202402, until: 202403 },
        before: { since: 202401, until: 202401 },
      };
      const [a, b] = [uid('LoRA'), uid('T5')].sort((x, y) => x - y);
      expect(await store.findPairGrowth(windows, 2, 9)).toEqual({
        pairs: [{ a, b, recent: 3, before: 1 }],
        readRecent: 3,
        readBefore: 1,
      });
      const { pairs } = await store.findPairGrowth(windows, 1, 9);
      const withClip = pairs.filter((pair) => [pair.a, pair.b].includes(uid('CLIP')));
      expect(withClip.map(({ recent, before }) => [recent, before])).toEqual(Array(3).fill([1, 0]));
    });
  });
}
