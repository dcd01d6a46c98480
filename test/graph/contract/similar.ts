// What is promised of similar papers: the same as weighing every paper against every other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weighByRarity } from '../../../src/analytics/rarity.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { PaperView } from '../../../src/graph/views.ts';
import type { ConceptUid } from '../../../src/model/concept.ts';
import { listOf, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { testProperty, withEmpty } from './property.ts';

const NAMES = ['BERT', 'GPT-2', 'LoRA', 'CLIP', 'ViT', 'T5', 'Mamba'];
const LIBRARY = fc.array(
  fc.tuple(
    fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 }),
    fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  ),
  { minLength: 2, maxLength: 12 },
);

function uidsOf(paper: PaperView): ConceptUid[] {
  return [...new Set(paper.mentions.map(({ concept }) => uid(concept.name)))];
}

/** How many papers name each concept. */
function countPapers(papers: readonly PaperView[]): Map<ConceptUid, number> {
  const counts = new Map<ConceptUid, number>();
  for (const concept of papers.flatMap(uidsOf)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

function probesOf(papers: readonly PaperView[], budget: number) {
  const counts = countPapers(papers);
  return papers.map((paper) => ({
    paper,
    concepts: weighByRarity(
      uidsOf(paper).map((concept) => ({ uid: concept, papers: counts.get(concept) ?? 0 })),
      papers.length,
      budget,
    ),
  }));
}

/** By looking at all papers: `score key`, best first, then newest. */
function byHand(papers: readonly PaperView[], budget: number, limit: number) {
  const newest = papers.toSorted((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  return probesOf(papers, budget).map(({ paper, concepts }) => {
    const seeking = concepts.filter(({ seeks }) => seeks).map((concept) => concept.uid);
    const found = new Set(
      seeking.flatMap((concept) =>
        newest.filter((other) => uidsOf(other).includes(concept)).slice(0, budget),
      ),
    );
    return newest
      .filter((other) => other.key !== paper.key && found.has(other))
      .map((other) => {
        const shared = concepts.filter((concept) => uidsOf(other).includes(concept.uid));
        return { key: other.key, score: shared.reduce((sum, { weight }) => sum + weight, 0) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  });
}

async function fromStore(
  store: GraphStore,
  papers: readonly PaperView[],
  budget: number,
  limit: number,
) {
  const found = await store.loadSimilar(probesOf(papers, budget), budget, limit);
  return papers.map(({ key }) =>
    (found.get(key) ?? []).map(({ paper, score }) => ({ key: paper.key, score })),
  );
}

export function testSimilar(open: OpenEmpty, runs: number): void {
  describe('similar papers', () => {
    testProperty(
      'are those that weighing by hand finds, within any budget',
      fc.asyncProperty(LIBRARY, fc.integer({ min: 1, max: 9 }), (library, budget) =>
        withEmpty(open, async (store) => {
          await put(
            store,
            library.map(([mentions, month], i) => ({
              title: `Paper ${i}`,
              mentions,
              ...(month !== undefined && { on: `2024-0${month}` }),
            })),
          );
          const papers = await listOf(store.readPapers());
          expect(await fromStore(store, papers, budget, 4)).toEqual(byHand(papers, budget, 4));
        }),
      ),
      { numRuns: runs, seed: 11 },
    );

    test('of a paper that names nothing are none', async () => {
      const store = await openFor(open);
      await put(store, [{ title: 'Silent' }, { title: 'Other', mentions: ['LoRA'] }]);
      const papers = await listOf(store.readPapers());
      expect(await fromStore(store, papers, 10, 5)).toEqual([[], []]);
    });
  });
}
