// What the hierarchy promises: a concept with all that is narrower, each paper once, in one order.
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { ConceptUid, LexiconConcept } from '../../../src/model/concept.ts';
import { foldName, slugOf } from '../../../src/model/slug.ts';
import { first, last, listOf, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { HISTORY, live } from './history.ts';
import { testHistories } from './property.ts';

function entry(name: string, ...broader: string[]): LexiconConcept {
  return {
    slug: slugOf(foldName(name)),
    name,
    kind: 'METHOD',
    aliases: [],
    broader: broader.map((parent) => slugOf(foldName(parent))),
    source: 'test',
  };
}

/** Two ways lead from T5 to the top; nothing names Everything. */
const LEXICON = [
  entry('Everything'),
  entry('BERT', 'Everything'),
  entry('LoRA', 'Everything'),
  entry('GPT-2', 'BERT'),
  entry('T5', 'BERT', 'LoRA'),
];
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  Everything: ['BERT', 'LoRA', 'GPT-2', 'T5'],
  BERT: ['BERT', 'GPT-2', 'T5'],
  LoRA: ['LoRA', 'T5'],
  CLIP: ['CLIP'],
};
const TOPS = Object.keys(BRANCHES);

async function expectFreshBranches(store: GraphStore): Promise<void> {
  const papers = (await listOf(store.readPapers())).sort((x, y) =>
    x.sortKey < y.sortKey ? 1 : -1,
  );
  const named = papers.map((paper) => ({
    paper,
    uids: new Set(paper.mentions.map(({ concept }) => uid(concept.name))),
  }));
  const uids = TOPS.map(uid);
  const expected = Object.values(BRANCHES).map((members) => {
    const branch = members.map(uid);
    return named
      .filter(({ uids: of }) => branch.some((member) => of.has(member)))
      .map(({ paper }) => paper.key);
  });
  expect(await store.countPapersOfBranches(uids)).toEqual(expected.map((keys) => keys.length));
  const pages = await store.loadPapersOfBranches(uids, {}, first(50));
  expect(pages.map(({ items }) => items.map(({ node }) => node.key))).toEqual(expected);
  const counts = await store.countFilteredPapersOfBranches(uids, {});
  expect(counts.map(({ count }) => count)).toEqual(expected.map((keys) => keys.length));
}

export function testBranches(open: OpenEmpty, runs: number): void {
  describe('branches of the hierarchy', () => {
    testHistories(
      'after any history hold each paper once',
      open,
      HISTORY,
      async (store, history) => {
        await store.syncLexicon(LEXICON, 'lexicon-1');
        await live(store, history);
        await expectFreshBranches(store);
      },
      { numRuns: runs, seed: 17 },
    );

    test('are the concept and all below it that papers name', async () => {
      const store = await openFor(open);
      await store.syncLexicon(LEXICON, 'lexicon-1');
      await put(store, [{ title: 'One', mentions: ['BERT', 'T5', 'LoRA'] }]);
      const sorted = (...names: string[]): ConceptUid[] => names.map(uid).sort((x, y) => x - y);
      expect(await store.loadBranches(TOPS.map(uid))).toEqual([
        sorted('BERT', 'T5', 'LoRA'),
        sorted('BERT', 'T5'),
        sorted('LoRA', 'T5'),
        [],
      ]);
    });

    test('are paged from both ends and filtered like any list of papers', async () => {
      const store = await openFor(open);
      await store.syncLexicon(LEXICON, 'lexicon-1');
      await put(
        store,
        ['BERT', 'T5', 'GPT-2', 'LoRA', 'BERT'].map((name, i) => ({
          arxiv: `2401.0000${i}`,
          title: `Paper ${i}`,
          on: `2024-0${i + 1}-01`,
          mentions: [
            {
              name,
              confidence: 500 + 100 * i,
              role: i === 1 ? ('INTRODUCES' as const) : ('MENTIONS' as const),
            },
            'GPT-2',
          ],
        })),
      );
      const keys = async (query: object, page = first(9)) => {
        const [of] = await store.loadPapersOfBranches([uid('LoRA')], query, page);
        return {
          keys: of?.items.map(({ node }) => node.key.at(-1)).join(''),
          hasMore: of?.hasMore,
        };
      };
      expect(await keys({})).toEqual({ keys: '31', hasMore: false });
      expect(await keys({ orderBy: 'OLDEST' })).toEqual({ keys: '13', hasMore: false });
      expect(await keys({}, first(1))).toEqual({ keys: '3', hasMore: true });
      expect(await keys({}, last(1))).toEqual({ keys: '1', hasMore: true });
      expect(await keys({ since: '2024-03' })).toEqual({ keys: '3', hasMore: false });
      expect(await keys({ role: 'INTRODUCES' })).toEqual({ keys: '1', hasMore: false });
      expect(await keys({ minConfidence: 750 })).toEqual({ keys: '3', hasMore: false });
      const [all] = await store.loadPapersOfBranches([uid('BERT')], {}, first(2));
      const [rest] = await store.loadPapersOfBranches(
        [uid('BERT')],
        {},
        first(9, all?.items[1]?.cursor),
      );
      expect(rest?.items.map(({ node }) => node.key.at(-1)).join('')).toBe('210');
      const counts = await store.countFilteredPapersOfBranches([uid('BERT'), uid('LoRA')], {
        until: '2024-02',
      });
      expect(counts.map(({ count }) => count)).toEqual([2, 1]);
    });
  });
}
