// What a walk promises while papers arrive: rows whose place did not change during it appear exactly once.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Page, PageRequest } from '../../../src/graph/queries.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { PaperSketch } from '../papers.ts';
import { first, HEADS, last, listOf, type OpenEmpty, put, uid } from './harness.ts';
import { testProperty, withEmpty } from './property.ts';
import { walk } from './walk.ts';

const NAMES = ['LoRA', 'BERT', 'T5', 'ImageNet', 'BLEU', 'CLIP', 'GPT', 'ViT', 'SAM'] as const;

/** Few ids, so that papers of a later batch often change or move papers of an earlier one. */
const sketch = fc
  .record({
    id: fc.integer({ min: 100, max: 130 }),
    on: fc.option(fc.constantFrom('2021', '2022-03', '2022-03-01', '2023-05-05', '2024-01-01'), {
      nil: undefined,
    }),
    mentions: fc.subarray([...NAMES], { maxLength: 4 }),
  })
  .map(
    ({ id, on, mentions }): PaperSketch => ({
      arxiv: String(id),
      title: `Paper ${id}`,
      mentions,
      ...(on !== undefined && { on }),
    }),
  );
const batch = fc.uniqueArray(sketch, { selector: ({ arxiv }) => arxiv, minLength: 1 });

/** A row: what it is, and the place it has in the list. */
interface Row {
  readonly id: string;
  readonly place: string;
}

/** A list of the store as rows, whole and a page at a time. */
interface List {
  readonly name: string;
  page(store: GraphStore, page: PageRequest): Promise<Page<Row>>;
}

const papersOf = (name: string, query: Parameters<GraphStore['findPapers']>[0]): List => ({
  name,
  page: async (store, page) =>
    rowsOf(await store.findPapers(query, page), ({ key, sortKey }) => [key, sortKey]),
});
const ofConcept = (orderBy: 'NEWEST' | 'OLDEST'): List => ({
  name: `papers of a concept, ${orderBy}`,
  page: async (store, page) => {
    const [found] = await store.loadPapersOfConcepts([uid('LoRA')], { orderBy }, page, HEADS);
    if (found === undefined) return expect.fail('One page a concept.');
    return rowsOf(found, ({ paper }) => [paper.key, paper.sortKey]);
  },
});
const concepts = (orderBy: 'PAPER_COUNT' | 'NAME'): List => ({
  name: `concepts by ${orderBy}`,
  page: async (store, page) =>
    rowsOf(await store.findConcepts({ orderBy }, page), ({ slug, name, paperCount }) => [
      slug,
      orderBy === 'NAME' ? name : String(paperCount),
    ]),
});
const condition = {
  kind: 'not',
  condition: { kind: 'concept', uid: uid('BERT'), papers: 9 },
} as const;
const LISTS: readonly List[] = [
  papersOf('papers, newest first', {}),
  papersOf('papers, oldest first', { orderBy: 'OLDEST' }),
  papersOf('filtered papers, newest first', { condition }),
  papersOf('filtered papers, oldest first', { condition, orderBy: 'OLDEST' }),
  ofConcept('NEWEST'),
  ofConcept('OLDEST'),
  concepts('PAPER_COUNT'),
  concepts('NAME'),
];

function rowsOf<T>(page: Page<T>, split: (node: T) => readonly [string, string]): Page<Row> {
  return {
    ...page,
    items: page.items.map(({ cursor, node }) => {
      const [id, place] = split(node);
      return { cursor, node: { id, place } };
    }),
  };
}

export function testWalking(open: OpenEmpty, runs: number): void {
  describe('a walk while papers arrive', () => {
    for (const list of LISTS) {
      testProperty(
        `gives each of the ${list.name}, that stayed in its place, exactly once`,
        fc.asyncProperty(
          batch,
          fc.array(batch, { minLength: 1, maxLength: 6 }),
          fc.constantFrom(first(1), first(3), last(2), last(5)),
          (before, arriving, start) =>
            withEmpty(open, (store) => check(store, list, before, arriving, start)),
        ),
        { numRuns: Math.ceil(runs / 4) },
      );
    }
  });
}

async function check(
  store: GraphStore,
  list: List,
  before: readonly PaperSketch[],
  arriving: readonly (readonly PaperSketch[])[],
  start: PageRequest,
): Promise<void> {
  await put(store, before);
  const seen = [await placesIn(store, list)];
  const left = arriving.values();
  const walked = await walk(
    (page) => list.page(store, page),
    start,
    async () => {
      const next = left.next();
      if (next.done === true) return;
      await put(store, next.value);
      seen.push(await placesIn(store, list));
    },
  );
  const [initial = new Map<string, string>(), ...later] = seen;
  for (const [id, place] of initial) {
    if (!later.every((places) => places.get(id) === place)) continue;
    expect(walked.filter((row) => row.id === id)).toHaveLength(1);
  }
}

/** All rows of the list as they stand now. */
async function placesIn(store: GraphStore, list: List): Promise<Map<string, string>> {
  const rows = await listOf(
    (async function* () {
      const page = await list.page(store, first(1_000));
      yield* page.items.map(({ node }) => node);
    })(),
  );
  return new Map(rows.map(({ id, place }) => [id, place]));
}
