// What writing promises: the graph is what the papers say now, whatever was said before.
import { describe, expect, test } from 'vitest';
import { RevisionConflict } from '../../../src/errors.ts';
import { planChange } from '../../../src/graph/plan.ts';
import { decodeMentions } from '../../../src/model/mention-codec.ts';
import type { PaperKey } from '../../../src/model/paper.ts';
import { type PaperSketch, paperOf } from '../papers.ts';
import {
  conceptOf,
  everything,
  first,
  HEADS,
  listOf,
  type OpenEmpty,
  openFor,
  put,
  uid,
} from './harness.ts';

const LORA: PaperSketch = {
  arxiv: '2106.09685',
  title: 'Low rank',
  on: '2021-06-17',
  mentions: ['LoRA', 'GPT-3'],
};
const QLORA: PaperSketch = {
  arxiv: '2305.14314',
  title: 'Quantised',
  on: '2023-05',
  mentions: ['LoRA', 'QLoRA'],
};

export function testWriting(open: OpenEmpty): void {
  describe('writing', () => {
    test('a store that was opened has the schema of this program', async () => {
      const store = await openFor(open);
      expect(await store.hasOurSchema()).toBe(true);
    });

    test('a store that nobody damaged is found whole', async () => {
      const store = await openFor(open);
      await put(store, [LORA]);
      expect(await store.findDamage(5)).toEqual({
        checked: store.address.startsWith('sqlite:'),
        faults: [],
        papers: [],
      });
    });

    test('an empty store has revision 0 and counts nothing', async () => {
      const store = await openFor(open);
      expect(await store.stats()).toEqual({
        revision: 0,
        papers: 0,
        undatedPapers: 0,
        records: 0,
        mentions: 0,
        concepts: { MODEL: 0, DATASET: 0, METHOD: 0, TASK: 0, METRIC: 0 },
        lexiconFingerprint: null,
      });
      expect(await store.countRelations()).toBe(0);
    });

    test('a paper is read back as it was put in', async () => {
      const store = await openFor(open);
      const next = paperOf(LORA);
      await put(store, [LORA]);
      const [paper] = await store.loadPapers([next.paper.key]);
      expect(paper).toMatchObject({
        key: 'arxiv:2106.09685',
        title: 'Low rank',
        abstract: 'LoRA. GPT-3.',
        publishedOn: '2021-06-17',
        precision: 'day',
        authors: ['Ada Lovelace', 'Alan Turing'],
        categories: ['cs.CL'],
        organisation: null,
        truncated: false,
        language: 'en',
      });
      expect(paper?.mentions).toEqual(decodeMentions(next.mentions));
    });

    test('the same papers again change nothing, not even the revision', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      const before = await everything(store);
      const outcomes = await put(store, [QLORA, LORA]);
      expect(outcomes.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
      expect(await everything(store)).toEqual(before);
      expect(await store.revision()).toBe(1);
    });

    test('a changed abstract retracts exactly the links that are gone', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      const [outcome] = await put(store, [{ ...LORA, mentions: ['LoRA', 'RoBERTa'] }]);
      expect(outcome?.status).toBe('changed');
      expect(await store.loadConcepts([uid('GPT-3')])).toEqual([undefined]);
      expect(await listOf(store.readRelations())).toHaveLength(2);
      expect(await conceptOf(store, 'LoRA')).toMatchObject({ paperCount: 2 });
      expect(await conceptOf(store, 'RoBERTa')).toMatchObject({ paperCount: 1 });
      expect(await store.findConceptsByName('GPT-3')).toEqual([]);
      expect(await store.stats()).toMatchObject({ papers: 2, mentions: 4 });
      expect(await store.countRelations()).toBe(2);
    });

    test('a corrected date moves the paper to its new place', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA]);
      await put(store, [{ ...LORA, on: '2024-01-01' }]);
      const [page] = await store.loadPapersOfConcepts([uid('LoRA')], {}, first(5), HEADS);
      expect(page?.items.map(({ node }) => node.paper.title)).toEqual(['Low rank', 'Quantised']);
      expect(await store.stats()).toMatchObject({ mentions: 4 });
    });

    test('a paper whose date is forgotten counts as undated', async () => {
      const store = await openFor(open);
      await put(store, [LORA]);
      await put(store, [{ arxiv: '2106.09685', title: 'Low rank', mentions: ['LoRA', 'GPT-3'] }]);
      expect(await store.stats()).toMatchObject({ papers: 1, undatedPapers: 1 });
    });

    test('when a stronger key arrives, the paper keeps its links and the old key redirects', async () => {
      const store = await openFor(open);
      const { arxiv: _none, ...known } = LORA;
      await put(store, [{ ...known, records: [{ id: 'first' }] }]);
      const oldKey = paperOf(known).paper.key;
      const [outcome] = await put(store, [
        { ...LORA, records: [{ id: 'second' }, { id: 'first' }] },
      ]);
      expect(outcome).toMatchObject({ key: 'arxiv:2106.09685', status: 'changed', merged: 1 });
      const found = await store.loadPapers([oldKey, 'arxiv:2106.09685' as PaperKey]);
      expect(found.map((paper) => paper?.key)).toEqual(['arxiv:2106.09685', 'arxiv:2106.09685']);
      expect(await listOf(store.readRedirects())).toEqual([
        { key: oldKey, paper: 'arxiv:2106.09685' },
      ]);
      expect(await store.stats()).toMatchObject({
        papers: 1,
        records: 2,
        mentions: 2,
      });
      expect(await store.countRelations()).toBe(1);
      const [again] = await put(store, [{ ...LORA, records: [{ id: 'second' }, { id: 'first' }] }]);
      expect(again?.status).toBe('unchanged');
    });

    test('a paper that joins two stored ones takes over their records, keys and links', async () => {
      const store = await openFor(open);
      await put(store, [
        { title: 'Low rank', mentions: ['LoRA'], records: [{ id: 'a' }] },
        { ...LORA, records: [{ id: 'b' }] },
      ]);
      const textKey = paperOf({ title: 'Low rank' }).paper.key;
      const [outcome] = await put(store, [{ ...LORA, records: [{ id: 'b' }, { id: 'a' }] }]);
      expect(outcome).toMatchObject({ status: 'changed', merged: 0, absorbed: [textKey] });
      expect((await store.loadPapers([textKey]))[0]?.key).toBe('arxiv:2106.09685');
      expect(await store.stats()).toMatchObject({
        papers: 1,
        undatedPapers: 0,
        records: 2,
        mentions: 2,
      });
      expect(await conceptOf(store, 'LoRA')).toMatchObject({ paperCount: 1 });
    });

    test('a paper that splits leaves each part with its own records', async () => {
      const store = await openFor(open);
      await put(store, [{ ...LORA, records: [{ id: 'a' }, { id: 'b' }] }]);
      await put(store, [
        { ...LORA, records: [{ id: 'a' }] },
        { title: 'Another', mentions: ['BERT'], records: [{ id: 'b' }] },
      ]);
      expect(await store.stats()).toMatchObject({
        papers: 2,
        undatedPapers: 1,
        records: 2,
        mentions: 3,
      });
      const { papers } = await store.findRelated({
        recordIds: ['b'],
        arxiv: [],
        doi: [],
        ownIds: [],
        titleHashes: [],
      });
      expect(papers.map(({ title }) => title)).toContain('Another');
    });

    test('related papers are found by any identity and by those these lead to', async () => {
      const store = await openFor(open);
      await put(store, [
        { arxiv: '1', title: 'One', records: [{ id: 'r1', doi: '10.1/x', ownId: 'mine' }] },
        { title: 'Two', records: [{ id: 'r2', doi: '10.1/x' }] },
        { title: 'two', keys: ['doi:10.1/y'], records: [{ id: 'r3' }] },
        { title: 'Other', records: [{ id: 'r4' }] },
      ]);
      const none = { recordIds: [], arxiv: [], doi: [], ownIds: [], titleHashes: [] };
      const byOwnId = await store.findRelated({ ...none, ownIds: ['jsonl:mine'] });
      expect(byOwnId.papers.map(({ title }) => title).sort()).toEqual(['One', 'Two', 'two']);
      expect(byOwnId.revision).toBe(1);
      expect(await store.findRelated({ ...none, arxiv: ['2'] })).toEqual({
        revision: 1,
        papers: [],
      });
    });

    test('a change planned on an older revision is refused and writes nothing', async () => {
      const store = await openFor(open);
      const { change } = planChange({ revision: 0, papers: [] }, [paperOf(LORA)]);
      await put(store, [QLORA]);
      await expect(store.apply(change)).rejects.toThrow(RevisionConflict);
      expect(await store.stats()).toMatchObject({ revision: 1, papers: 1 });
    });

    test('progress is committed with the change, and alone without a new revision', async () => {
      const store = await openFor(open);
      const progress = [{ input: 'hash-1', name: 'papers.jsonl', line: 7, done: false }];
      expect(await store.findProgress('hash-1')).toBeUndefined();
      const { change } = planChange({ revision: 0, papers: [] }, [paperOf(LORA)], progress);
      expect(await store.apply(change)).toBe(1);
      expect(await store.findProgress('hash-1')).toEqual(progress[0]);
      const done = [{ input: 'hash-1', name: 'papers.jsonl', line: 9, done: true }];
      const { change: noPapers } = planChange({ revision: 1, papers: [] }, [], done);
      expect(await store.apply(noPapers)).toBe(1);
      expect(await store.findProgress('hash-1')).toEqual(done[0]);
    });

    test('what was read since is known by the mark it left, whether it changed anything or not', async () => {
      const store = await openFor(open);
      const read = (input: string, name: string | null, line: number, done = false) => {
        const progress = [{ input, name, line, done }];
        return store.apply(planChange({ revision: 0, papers: [] }, [], progress).change);
      };
      const empty = await store.marks();
      expect(empty).toEqual({ revision: 0, layout: null, decisions: 0, progress: 0 });
      await read('hash-1', 'one.jsonl', 7);
      const first = await store.marks();
      await read('hash-1', 'one.jsonl', 9, true);
      await read('hash-2', 'two.jsonl', 1);
      await read('hash-3', null, 1);
      expect(await store.marks()).toEqual({ ...empty, progress: first.progress + 3 });
      const one = { input: 'hash-1', name: 'one.jsonl', line: 9, done: true };
      const two = { input: 'hash-2', name: 'two.jsonl', line: 1, done: false };
      expect(await store.findProgressAfter(first.progress, 9)).toEqual([two, one]);
      expect(await store.findProgressAfter(first.progress, 1)).toEqual([two]);
      expect(await store.findProgressAfter(first.progress + 1, 9)).toEqual([two]);
      expect(await store.findProgressAfter(first.progress + 3, 9)).toEqual([]);
    });

    test('papers of another extractor are stale until they are extracted again', async () => {
      const store = await openFor(open);
      await put(store, [LORA, QLORA, { title: 'Third' }]);
      expect(await store.countStale('extractor-1')).toBe(0);
      expect(await store.countStale('extractor-2')).toBe(3);
      const [one, two] = await store.findStale('extractor-2', undefined, 2);
      expect([one?.key, two?.key]).toEqual(['arxiv:2106.09685', 'arxiv:2305.14314']);
      expect(one?.records).toEqual(paperOf(LORA).paper.records);
      expect(await store.findStale('extractor-2', two?.key, 2)).toHaveLength(1);
      const [outcome] = await put(store, [{ ...LORA, fingerprint: 'extractor-2' }]);
      expect(outcome?.status).toBe('reextracted');
      expect(await store.countStale('extractor-2')).toBe(2);
    });
  });
}
