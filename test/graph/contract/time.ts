// What is promised of time: life lines, first and latest papers and growth always equal a fresh count over the papers.
import { describe, expect, test } from 'vitest';
import { GROWTH, GROWTH_SPANS, type GrowthSpan } from '../../../src/graph/growth.ts';
import type { ConceptQuery, NewConceptQuery } from '../../../src/graph/queries.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { PaperView } from '../../../src/graph/views.ts';
import type { ConceptUid } from '../../../src/model/concept.ts';
import { conceptOf, first, last, listOf, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { HISTORY_OF_FEW, live } from './history.ts';
import { testHistories } from './property.ts';

const PAPERS = [
  { arxiv: '1', title: 'One', on: '2024-02-01', mentions: ['LoRA', 'BERT'] },
  { arxiv: '2', title: 'Two', on: '2024-02', mentions: ['LoRA'] },
  { arxiv: '3', title: 'Three', on: '2024-03-05', mentions: ['LoRA'] },
  { arxiv: '4', title: 'Four', on: '2023', mentions: ['LoRA'] },
  { arxiv: '5', title: 'Five', mentions: ['LoRA', 'GPT-2'] },
  { arxiv: '6', title: 'Six', on: '2024-03-07', mentions: [] },
];

/** LoRA rises, T5 stays, BERT fades. */
export const PAPERS_OF_GROWTH = [
  ...['2023-12', '2024-01', '2024-02', '2024-03', '2024-03', '2024-03'].map((on, i) => ({
    arxiv: `1${i}`,
    title: `Rising ${i}`,
    on,
    mentions: [{ name: 'LoRA', role: i === 0 ? ('INTRODUCES' as const) : ('MENTIONS' as const) }],
  })),
  ...['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03'].map((on, i) => ({
    arxiv: `2${i}`,
    title: `Steady ${i}`,
    on,
    mentions: ['T5'],
  })),
  ...['2023-10', '2023-11', '2023-12', '2023-12', '2024-01'].map((on, i) => ({
    arxiv: `3${i}`,
    title: `Fading ${i}`,
    on,
    mentions: ['BERT'],
  })),
];

interface Life {
  readonly uid: ConceptUid;
  /** Oldest first, undated ahead. */
  readonly papers: readonly PaperView[];
}

/** Concepts with their papers, by uid, from what the papers themselves say. */
async function freshLives(store: GraphStore): Promise<Life[]> {
  const lives = new Map<ConceptUid, PaperView[]>();
  for (const paper of (await listOf(store.readPapers())).sort(bySortKey)) {
    for (const concept of new Set(paper.mentions.map((mention) => uid(mention.concept.name)))) {
      lives.set(concept, [...(lives.get(concept) ?? []), paper]);
    }
  }
  return [...lives]
    .map(([concept, papers]) => ({ uid: concept, papers }))
    .sort((x, y) => x.uid - y.uid);
}

function bySortKey(x: PaperView, y: PaperView): number {
  return x.sortKey < y.sortKey ? -1 : 1;
}

/** `202403`, `202400` where the month is unknown, 0 where the year is. */
function periodOf({ publishedOn }: PaperView): number {
  const [year = '0', month = '0'] = (publishedOn ?? '0').split('-');
  return Number(year) * 100 + Number(month);
}

function countsOf(papers: readonly PaperView[]) {
  const groups = Map.groupBy(papers, periodOf);
  return [...groups]
    .map(([period, group]) => ({ period, papers: group.length }))
    .sort((x, y) => x.period - y.period);
}

/** Places by growth as the definition has it: undefined where there is none. */
function placeOf(life: Life, newest: string, months: GrowthSpan): number | undefined {
  const ages = life.papers
    .map((paper) => paper.publishedOn ?? '')
    .filter((date) => date.length >= 7)
    .map((date) => monthsBetween(date, newest));
  const recent = ages.filter((age) => age < months).length;
  const before = ages.filter((age) => age >= months && age < 2 * months).length;
  if (recent + before < GROWTH.least) return undefined;
  return Math.floor(((recent + GROWTH.smoothing) * 1e6) / (before + GROWTH.smoothing));
}

function monthsBetween(from: string, to: string): number {
  const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return monthNumber(to) - monthNumber(from);
}

async function expectFreshCounts(store: GraphStore): Promise<void> {
  const papers = await listOf(store.readPapers());
  const lives = await freshLives(store);
  const uids = lives.map((life) => life.uid);
  expect(await store.loadPeriods()).toEqual(countsOf(papers));
  expect(await store.loadLifeLines(uids)).toEqual(lives.map((life) => countsOf(life.papers)));
  const ends = await store.loadDatedEnds(uids);
  expect(ends.map((end) => end && [end.first, end.last])).toEqual(lives.map(endsOf));
  expect(await uidsBy(store, { orderBy: 'FIRST_SEEN' })).toEqual(
    lives.toSorted(byFirstSeen).map((life) => life.uid),
  );
  const months = papers.map((paper) => paper.publishedOn ?? '').filter((on) => on.length >= 7);
  const newest =
    months
      .map((on) => on.slice(0, 7))
      .sort()
      .at(-1) ?? '0000-00';
  for (const span of GROWTH_SPANS) {
    const places = lives
      .map((life) => ({ uid: life.uid, place: placeOf(life, newest, span) ?? 0 }))
      .filter(({ place }) => place > 0)
      .sort((x, y) => y.place - x.place || x.uid - y.uid);
    const found = await uidsBy(store, { orderBy: 'GROWTH', months: span });
    expect(found).toEqual(places.map((concept) => concept.uid));
  }
}

function endsOf({ papers }: Life) {
  const dated = papers.filter(({ publishedOn }) => publishedOn !== null);
  return dated.length === 0 ? undefined : [dated[0]?.key, dated.at(-1)?.key];
}

/** Newest first, those without a dated paper last; ties by uid descending. */
function byFirstSeen(x: Life, y: Life): number {
  const [a, b] = [x, y].map((life) => {
    const date = life.papers.find(({ publishedOn }) => publishedOn !== null)?.publishedOn;
    return date == null ? '' : `${date}|`;
  });
  if (a === b) return y.uid - x.uid;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

async function uidsBy(store: GraphStore, query: ConceptQuery) {
  return (await store.findConcepts(query, first(100))).items.map(({ node }) => node.uid);
}

export function testTime(open: OpenEmpty, runs: number): void {
  describe('time', () => {
    testHistories(
      'after any history all that is kept of it equals a fresh count',
      open,
      HISTORY_OF_FEW,
      async (store, history) => {
        await live(store, history);
        await expectFreshCounts(store);
      },
      { numRuns: runs, seed: 11 },
    );

    test('papers are counted by month, those of a year alone and undated ones apart', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      const [lora, none] = await store.loadLifeLines([uid('LoRA'), uid('T5')]);
      expect(lora).toEqual([
        { period: 0, papers: 1 },
        { period: 202300, papers: 1 },
        { period: 202402, papers: 2 },
        { period: 202403, papers: 1 },
      ]);
      expect(none).toEqual([]);
      expect(await store.loadPeriods()).toContainEqual({ period: 202403, papers: 2 });
    });

    test('the first and the latest paper are dated ones; a concept without has none', async () => {
      const store = await openFor(open);
      await put(store, PAPERS);
      const [lora, gpt] = await store.loadDatedEnds([uid('LoRA'), uid('GPT-2')]);
      expect(lora).toEqual({
        first: 'arxiv:4',
        last: 'arxiv:3',
        firstOn: '2023',
        lastOn: '2024-03-05',
      });
      expect(gpt).toBeUndefined();
    });

    test('papers that introduce a concept come earliest first, undated last, up to a limit', async () => {
      const store = await openFor(open);
      const introduces = { name: 'LoRA', role: 'INTRODUCES' } as const;
      await put(store, [
        { arxiv: '1', title: 'One', mentions: [introduces] },
        { arxiv: '2', title: 'Two', on: '2024-02-02', mentions: [introduces] },
        { arxiv: '3', title: 'Three', on: '2024-01-01', mentions: [introduces] },
        { arxiv: '4', title: 'Four', on: '2023-01-01', mentions: ['LoRA', introduces] },
        { arxiv: '5', title: 'Five', on: '2022-01-01', mentions: ['LoRA'] },
      ]);
      const of = async (limit: number) => store.loadIntroducing([uid('BERT'), uid('LoRA')], limit);
      expect(await of(9)).toEqual([[], ['arxiv:4', 'arxiv:3', 'arxiv:2', 'arxiv:1']]);
      expect(await of(2)).toEqual([[], ['arxiv:4', 'arxiv:3']]);
      await put(store, [{ arxiv: '4', title: 'Four', on: '2023-01-01', mentions: ['LoRA'] }]);
      expect(await of(1)).toEqual([[], ['arxiv:3']]);
    });

    test.each(['FIRST_SEEN', 'GROWTH'] as const)(
      'the list by %s is walked from both ends',
      async (orderBy) => {
        const store = await openFor(open);
        await put(store, PAPERS_OF_GROWTH);
        const { items } = await store.findConcepts({ orderBy }, first(10));
        expect(items.map(({ node }) => node.name)).toHaveLength(3);
        const [start, end] = [items.slice(0, 1), items.slice(1)];
        const query = { orderBy };
        expect(await store.findConcepts(query, first(1))).toEqual({ items: start, hasMore: true });
        expect(await store.findConcepts(query, first(9, start[0]?.cursor))).toEqual({
          items: end,
          hasMore: false,
        });
        expect(await store.findConcepts(query, last(2))).toEqual({ items: end, hasMore: true });
        expect(await store.findConcepts(query, last(9, end[0]?.cursor))).toEqual({
          items: start,
          hasMore: false,
        });
        expect((await store.countConcepts(query)).count).toBe(3);
        const { kind } = await conceptOf(store, 'BERT');
        const ofKind = (await store.findConcepts({ orderBy, kinds: [kind] }, first(9))).items;
        expect(ofKind).toEqual(items.filter(({ node }) => node.kind === kind));
      },
    );

    test('growth compares the newest months with as many before', async () => {
      const store = await openFor(open);
      await put(store, PAPERS_OF_GROWTH);
      const names = async (months: GrowthSpan) =>
        (await store.findConcepts({ orderBy: 'GROWTH', months }, first(9))).items.map(
          ({ node }) => node.name,
        );
      expect(await names(3)).toEqual(['LoRA', 'T5', 'BERT']);
      // A newer month moves all windows: of T5 and BERT too little is left in them.
      await put(store, [{ arxiv: '99', title: 'Newer', on: '2024-05', mentions: ['CLIP'] }]);
      expect(await names(3)).toEqual(['LoRA']);
      await expectFreshCounts(store);
      await put(store, [{ arxiv: '99', title: 'Newer', on: '2024-03', mentions: ['CLIP'] }]);
      expect(await names(3)).toEqual(['LoRA', 'T5', 'BERT']);
    });

    test('what is new since a day has its first paper wholly after it, most papers first', async () => {
      const store = await openFor(open);
      await put(store, [
        { arxiv: '1', title: 'One', on: '2024-03-05', mentions: ['BERT', 'LoRA'] },
        { arxiv: '2', title: 'Two', on: '2024-03', mentions: ['T5'] },
        { arxiv: '3', title: 'Three', on: '2024', mentions: ['CLIP'] },
        { arxiv: '4', title: 'Four', on: '2024-04', mentions: ['LoRA', 'ViT'] },
        { arxiv: '5', title: 'Five', mentions: ['GPT-2', 'ViT'] },
      ]);
      const since = async (date: string, rest: Partial<NewConceptQuery> = {}) =>
        (await store.findNewConcepts({ since: date, ...rest }, first(9))).items.map(
          ({ node }) => node.name,
        );
      const pair = ['LoRA', 'ViT'].sort((x, y) => uid(x) - uid(y));
      expect(await since('2024-03-05')).toEqual([...pair, 'BERT']);
      expect(await since('2024-03')).toHaveLength(4);
      expect(await since('2024')).toHaveLength(5);
      expect(await since('2024-04', { minPapers: 2 })).toEqual(['ViT']);
      expect(await since('2024-04', { kinds: [] })).toEqual([]);
      const page = await store.findNewConcepts({ since: '2024' }, last(1));
      expect(page).toMatchObject({ hasMore: true });
    });
  });
}
