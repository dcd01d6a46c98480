// What is promised of papers that count for nothing: deleted ones are nowhere, withdrawn ones can still be read.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/graph/queries.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { PaperView } from '../../../src/graph/views.ts';
import type { DecisionContent } from '../../../src/model/decision.ts';
import { facetOf } from '../../../src/model/facet.ts';
import type { PaperKey } from '../../../src/model/paper.ts';
import { slug } from '../../decisions/sketches.ts';
import type { PaperSketch } from '../papers.ts';
import { decide, told } from './deciding.ts';
import {
  conceptOf,
  first,
  HEADS,
  last,
  listOf,
  type OpenEmpty,
  openFor,
  put,
  uid,
} from './harness.ts';

const dated = (arxiv: string, title: string, on: string, ...mentions: string[]): PaperSketch => ({
  arxiv,
  title,
  on,
  mentions,
});
const LORA: PaperSketch = {
  ...dated('2106.09685', 'Low rank', '2021-06-17', 'LoRA', 'GPT-3'),
  authors: ['Grace Hopper'],
};
const QLORA = dated('2305.14314', 'Quantised', '2023-05', 'LoRA', 'QLoRA', 'GPT-3');
const UNKEYED: PaperSketch = { title: 'A page of mine', mentions: ['LoRA', 'QLoRA'] };
const KEY = 'arxiv:2106.09685' as PaperKey;
const WITHDRAWN: PaperSketch = { ...LORA, records: [{ withdrawn: true }] };

/** Where a reader could meet the paper by anything but its key. */
async function placesOf(store: GraphStore) {
  const [ofConcept] = await store.loadPapersOfConcepts([uid('LoRA')], {}, first(9), HEADS);
  const [author = 0] = await store.countListed([
    facetOf('AUTHOR', 'Grace Hopper')?.id ?? expect.fail(),
  ]);
  const found = await store.searchPapers('rank', {}, 9);
  return {
    papers: (await store.findPapers({}, first(9))).items.map(({ node }) => node.title),
    oldest: (await store.findPapers({ orderBy: 'OLDEST' }, first(9))).items.length,
    ofConcept: ofConcept?.items.map(({ node }) => node.paper.title),
    ofAuthor: author,
    found: found.map(({ paper }) => paper.title),
    exported: (await listOf(store.readPapers())).map(({ title }) => title),
    counted: await store.countPapers({}),
    dated: await store.countPapers({ since: '2021' }),
  };
}

const WITHOUT_LORA = {
  papers: ['Quantised'],
  oldest: 1,
  ofConcept: ['Quantised'],
  ofAuthor: 0,
  found: [],
  exported: ['Quantised'],
  counted: { count: 1, isLowerBound: false },
  dated: { count: 1, isLowerBound: false },
};

export function testLeaving(open: OpenEmpty): void {
  describe('a paper that is deleted', () => {
    test('is in no list, count or link, and its key leads nowhere', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      const { revision } = await store.stats();
      await decide(store, { action: 'delete', paper: KEY });
      expect(await placesOf(store)).toEqual(WITHOUT_LORA);
      expect(await store.loadPapers([KEY])).toEqual([undefined]);
      expect(await conceptOf(store, 'LoRA')).toMatchObject({ paperCount: 1 });
      expect(await store.loadPeriods()).toEqual([{ period: 202305, papers: 1 }]);
      const [partners] = await store.loadCoOccurring([uid('LoRA')], {}, first(9));
      expect(partners?.items.map(({ node }) => node.papers)).toEqual([1, 1]);
      expect(await store.stats()).toMatchObject({
        revision: revision + 1,
        papers: 1,
        mentions: 3,
      });
    });

    test('stays out when it is read again, in another version too, and comes back with all that was read', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      const deletion = await decide(store, { action: 'delete', paper: KEY });
      const again = { ...LORA, title: 'Low rank, second version', mentions: ['LoRA', 'BERT'] };
      expect(await put(store, [again])).toMatchObject([{ standing: 'deleted' }]);
      expect(await placesOf(store)).toEqual(WITHOUT_LORA);
      await decide(store, { action: 'undo', decision: deletion.id });
      const plain = await openFor(open);
      await put(plain, [again, QLORA]);
      expect(await told(store)).toEqual(await told(plain));
    });

    test('obeys what was decided while it was away', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      const deletion = await decide(store, { action: 'delete', paper: KEY });
      await decide(store, { action: 'ban', concept: slug('GPT-3') });
      await decide(store, { action: 'undo', decision: deletion.id });
      expect(await store.loadConcepts([uid('GPT-3')])).toEqual([undefined]);
      expect(await store.stats()).toMatchObject({ papers: 2, mentions: 3 });
    });

    test('is known by its records where it has no id: an edited text does not bring it back', async () => {
      const store = await openFor(open);
      await put(store, [UNKEYED, QLORA]);
      const [paper] = (await listOf(store.readPapers())).filter(({ arxiv }) => arxiv === null);
      const [record] = UNKEYED.records ?? [{ id: 'page-1' }];
      await put(store, [{ ...UNKEYED, records: [{ id: 'page-1' }] }]);
      const records = [record?.id ?? expect.fail()];
      await decide(store, { action: 'delete', paper: paper?.key ?? expect.fail(), records });
      await put(store, [
        { ...UNKEYED, title: 'A page of mine, edited', records: [{ id: 'page-1' }] },
      ]);
      expect((await store.stats()).papers).toBe(1);
    });

    test('takes along what joins it, and is named by each key it answers to', async () => {
      const store = await openFor(open);
      await put(store, [{ ...LORA, keys: ['doi:10.1/lora'] }, QLORA]);
      await decide(store, { action: 'delete', paper: 'doi:10.1/lora' as PaperKey });
      expect(await store.loadPapers([KEY])).toEqual([undefined]);
      expect(await listOf(store.readRedirects())).toEqual([]);
      expect(await store.findPapersCalled({ keys: [KEY], recordIds: [] })).toMatchObject([
        { key: KEY, sortKey: `~deleted|${KEY}` },
      ]);
    });

    test('is read anew by another extractor, and stays out', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      await decide(store, { action: 'delete', paper: KEY });
      expect(await store.countStale('extractor-2')).toBe(2);
      await put(store, [{ ...LORA, fingerprint: 'extractor-2', mentions: ['BERT'] }]);
      expect(await store.countStale('extractor-2')).toBe(1);
      expect(await placesOf(store)).toEqual(WITHOUT_LORA);
    });
  });

  describe('a paper that was withdrawn', () => {
    test('counts for nothing and can be read, with what it mentions', async () => {
      const store = await openFor(open);
      await put(store, [WITHDRAWN, QLORA]);
      expect(await placesOf(store)).toEqual(WITHOUT_LORA);
      const [paper] = await store.loadPapers([KEY]);
      expect(paper).toMatchObject({ title: 'Low rank', withdrawn: true });
      expect(paper?.mentions.map(({ concept }) => concept.name)).toEqual(['LoRA', 'GPT-3']);
      expect(await store.stats()).toMatchObject({ papers: 1, mentions: 3 });
      expect(await listOf(store.readWithdrawnPapers())).toMatchObject([{ key: KEY }]);
    });

    test('is listed with those that were, by key, in pages both ways', async () => {
      const store = await openFor(open);
      const more = ['2101.00001', '2401.00001'].map(
        (arxiv): PaperSketch => ({
          ...dated(arxiv, `Paper ${arxiv}`, '2024-01-01', 'LoRA'),
          records: [{ withdrawn: true }],
        }),
      );
      await put(store, [WITHDRAWN, QLORA, ...more]);
      const all = [KEY, ...more.map(({ arxiv }) => `arxiv:${arxiv}` as PaperKey)].sort();
      const keysOf = (page: Page<PaperView>) => page.items.map(({ node }) => node.key);
      const start = await store.findWithdrawnPapers(first(2));
      expect([keysOf(start), start.hasMore]).toEqual([all.slice(0, 2), true]);
      const rest = await store.findWithdrawnPapers(first(2, start.items[1]?.cursor));
      expect([keysOf(rest), rest.hasMore]).toEqual([all.slice(2), false]);
      expect(keysOf(await store.findWithdrawnPapers(last(2)))).toEqual(all.slice(1));
      // No place that a client makes up leads to papers that are in other lists, or deleted.
      await decide(store, { action: 'delete', paper: KEY });
      const forged = await store.findWithdrawnPapers({ ...first(9), after: '', before: '~~' });
      expect(keysOf(forged)).toEqual(all.filter((key) => key !== KEY));
    });

    test('leaves when a later reading says so, and comes back when one says otherwise', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      const before = await told(store);
      await put(store, [WITHDRAWN]);
      expect(await placesOf(store)).toEqual(WITHOUT_LORA);
      await put(store, [LORA]);
      expect(await told(store)).toEqual(before);
    });

    test('shows its mentions as decisions have them, and can be deleted too', async () => {
      const store = await openFor(open);
      await put(store, [WITHDRAWN, QLORA]);
      const merge: DecisionContent = {
        action: 'merge',
        from: [slug('GPT-3')],
        into: slug('LoRA'),
        name: 'LoRA',
      };
      await decide(store, merge);
      const counts = async () =>
        (await store.loadPapers([KEY]))[0]?.mentions.map(({ countsFor }) => countsFor);
      expect(await counts()).toEqual([slug('LoRA'), slug('LoRA')]);
      const deletion = await decide(store, { action: 'delete', paper: KEY });
      expect(await counts()).toBeUndefined();
      expect(await listOf(store.readWithdrawnPapers())).toEqual([]);
      await decide(store, { action: 'undo', decision: deletion.id });
      expect(await counts()).toEqual([slug('LoRA'), slug('LoRA')]);
      expect(await placesOf(store)).toEqual(WITHOUT_LORA);
    });
  });
}
