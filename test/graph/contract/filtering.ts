// What filters promise: whatever is asked, the papers for which it holds, each once, in order, and counted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperCondition } from '../../../src/graph/filter/condition.ts';
import type { PaperOrder } from '../../../src/graph/queries.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { KINDS, type Kind } from '../../../src/model/concept.ts';
import { type FacetKind, facetOf } from '../../../src/model/facet.ts';
import type { MentionSketch, PaperSketch } from '../papers.ts';
import { conceptOf, first, HEADS, last, type OpenEmpty, openFor, put, uid } from './harness.ts';
import { testProperty, withEmpty } from './property.ts';
import { walk } from './walk.ts';

const CONCEPTS = ['LoRA', 'BERT', 'T5', 'ImageNet', 'BLEU', 'CLIP'] as const;
const KIND_OF: Readonly<Record<string, Kind>> = {
  LoRA: 'METHOD',
  BERT: 'MODEL',
  T5: 'MODEL',
  ImageNet: 'DATASET',
  BLEU: 'METRIC',
  CLIP: 'MODEL',
};
const AUTHORS = ['Ada Lovelace', 'Alan M. Turing', 'Grace Hopper'] as const;
const CATEGORIES = ['cs.CL', 'cs.LG', 'stat.ML'] as const;

/** A test's own view of what it put in. */
interface Known extends PaperSketch {
  readonly mentions: readonly MentionSketch[];
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

const mention = fc.record({
  name: fc.constantFrom(...CONCEPTS),
  role: fc.constantFrom('INTRODUCES' as const, 'MENTIONS' as const),
  confidence: fc.constantFrom(500, 700, 900),
});
const paper = fc.record({
  on: fc.option(
    fc.constantFrom('2021', '2022-03', '2022-03-01', '2022-03-31', '2023-05-05', '2024-01-01'),
    { nil: undefined },
  ),
  mentions: fc.uniqueArray(mention, { selector: ({ name }) => name, maxLength: 5 }),
  authors: fc.subarray([...AUTHORS]),
  categories: fc.subarray([...CATEGORIES]),
  organisation: fc.option(fc.constantFrom('ACME', 'Institute of Examples'), { nil: undefined }),
});
const papers = fc.array(paper, { minLength: 20, maxLength: 40 }).map((list) =>
  list.map(
    ({ on, organisation, mentions, ...rest }, i): Known => ({
      arxiv: String(100 + i),
      title: `Paper ${i}`,
      ...rest,
      mentions: mentions.map((each) => ({ ...each, kind: KIND_OF[each.name] ?? 'METHOD' })),
      ...(on !== undefined && { on }),
      ...(organisation !== undefined && { organisation }),
    }),
  ),
);

/** A condition, and the same in the test's own words. */
interface Asked {
  readonly condition: PaperCondition;
  readonly holds: (paper: Known) => boolean;
}

const link = fc.record(
  {
    role: fc.constantFrom('INTRODUCES' as const, 'MENTIONS' as const),
    minConfidence: fc.constantFrom(600, 900),
  },
  { requiredKeys: [] },
);
type Link = { readonly role?: 'INTRODUCES' | 'MENTIONS'; readonly minConfidence?: number };

function isLink(asked: Link, { role, confidence = 0 }: MentionSketch): boolean {
  return (asked.role ?? role) === role && confidence >= (asked.minConfidence ?? 0);
}

const concept = fc.tuple(fc.constantFrom(...CONCEPTS, 'nothing'), link, fc.nat(100)).map(
  ([name, asked, size]): Asked => ({
    condition: { kind: 'concept', uid: uid(name), papers: size, ...asked },
    holds: ({ mentions }) => mentions.some((each) => each.name === name && isLink(asked, each)),
  }),
);
const links = fc
  .tuple(fc.subarray([...KINDS], { minLength: 1 }), link, fc.integer({ min: 0, max: 3 }), fc.nat(4))
  .map(([kinds, asked, atLeast, more]): Asked => {
    const atMost = atLeast + more;
    return {
      condition: { kind: 'links', kinds, ...asked, atLeast, atMost },
      holds: ({ mentions }) => {
        const fit = mentions.filter(
          (each) => kinds.includes(KIND_OF[each.name] ?? 'METHOD') && isLink(asked, each),
        );
        return fit.length >= atLeast && fit.length <= atMost;
      },
    };
  });
const facet = fc
  .constantFrom<[FacetKind, string, (paper: Known) => boolean]>(
    ['AUTHOR', 'alan turing', ({ authors }) => authors.includes('Alan M. Turing')],
    ['AUTHOR', 'ÁDA  LOVELACE', ({ authors }) => authors.includes('Ada Lovelace')],
    ['CATEGORY', 'cs.cl', ({ categories }) => categories.includes('cs.CL')],
    ['CATEGORY', 'stat.ML', ({ categories }) => categories.includes('stat.ML')],
    ['ORGANISATION', 'acme', ({ organisation }) => organisation === 'ACME'],
    ['AUTHOR', 'Nobody', () => false],
  )
  .map(
    ([kind, name, holds]): Asked => ({
      condition: { kind: 'facet', list: listOf(kind, name), papers: 10 },
      holds,
    }),
  );
const days = fc
  .constantFrom<[string | null, string | null, readonly (string | undefined)[]]>(
    ['2022-01-01', null, ['2022-03', '2022-03-01', '2022-03-31', '2023-05-05', '2024-01-01']],
    ['2022-03-02', '2023-12-31', ['2022-03-31', '2023-05-05']],
    [null, '2022-03-30', ['2021', '2022-03-01']],
  )
  .map(
    ([from, to, within]): Asked => ({
      condition: { kind: 'days', from, to },
      holds: ({ on }) => on !== undefined && within.includes(on),
    }),
  );

const { asked } = fc.letrec<{ asked: Asked }>((tie) => ({
  asked: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(concept, concept, links, facet, days),
    tie('asked').map(
      (each): Asked => ({
        condition: { kind: 'not', condition: each.condition },
        holds: (known) => !each.holds(known),
      }),
    ),
    fc.tuple(fc.array(tie('asked'), { maxLength: 4 }), fc.nat(4)).map(
      ([all, atLeast]): Asked => ({
        condition: { kind: 'of', atLeast, conditions: all.map((each) => each.condition) },
        holds: (known) => all.filter((each) => each.holds(known)).length >= atLeast,
      }),
    ),
  ),
}));

function listOf(kind: FacetKind, name: string) {
  return facetOf(kind, name)?.id ?? expect.fail(`${name} has a list.`);
}

/** Newest first: a month comes before its days; undated last in both orders; equal dates by key. */
function inOrder(known: readonly Known[], order: PaperOrder): string[] {
  const place = ({ on, arxiv }: Known) => `${on ?? '0000'}~${arxiv}`;
  const newest = known.toSorted((x, y) => (place(x) < place(y) ? 1 : -1));
  if (order === 'NEWEST') return newest.map(({ title }) => title);
  const oldest = newest.toReversed();
  return [
    ...oldest.filter(({ on }) => on !== undefined),
    ...oldest.filter(({ on }) => on === undefined),
  ].map(({ title }) => title);
}

export function testFiltering(open: OpenEmpty, runs: number): void {
  describe('filtering', () => {
    testProperty(
      'finds what holds, in both orders and from both ends, and counts it',
      fc.asyncProperty(
        papers,
        fc.array(asked, { minLength: 8, maxLength: 8 }),
        (known, questions) =>
          withEmpty(open, async (store) => {
            await put(store, known);
            for (const question of questions) await check(store, known, question);
          }),
      ),
      { numRuns: Math.ceil(runs / 4) },
    );

    test('asks of the link to the concept whose papers are listed', async () => {
      const store = await openFor(open);
      await put(store, [
        { arxiv: '1', title: 'One', mentions: [{ name: 'LoRA', role: 'INTRODUCES' }] },
        { arxiv: '2', title: 'Two', mentions: [{ name: 'LoRA', confidence: 400 }, 'BERT'] },
        { arxiv: '3', title: 'Three', mentions: ['LoRA', 'BERT'] },
      ]);
      const { paperCount: papersOfBert } = await conceptOf(store, 'BERT');
      const bert = { kind: 'concept', uid: uid('BERT'), papers: papersOfBert } as const;
      const titles = async (query: Parameters<GraphStore['countPapersOfConcepts']>[1]) => {
        const uids = [uid('LoRA'), uid('BERT'), uid('none')];
        const pages = await store.loadPapersOfConcepts(uids, query, first(5), HEADS);
        const counts = await store.countPapersOfConcepts(uids, query);
        expect(counts).toEqual(pages.map(({ items }) => exactly(items.length)));
        return pages.map(({ items }) => items.map(({ node }) => node.paper.title).join());
      };
      expect(await titles({ role: 'INTRODUCES' })).toEqual(['One', '', '']);
      expect(await titles({ minConfidence: 500 })).toEqual(['Three,One', 'Three,Two', '']);
      expect(await titles({ condition: bert, orderBy: 'OLDEST' })).toEqual([
        'Two,Three',
        'Two,Three',
        '',
      ]);
    });

    test('costs two statements a round, however many concepts are asked for, and one for the papers', async () => {
      const trips: (readonly string[])[] = [];
      const store = await openFor(open, { roundTrip: (names) => trips.push(names) });
      await put(store, [
        { title: 'One', mentions: ['LoRA', 'BERT', 'T5'] },
        { title: 'Two', mentions: ['LoRA', 'BERT'] },
      ]);
      trips.length = 0;
      const condition = { kind: 'concept', uid: uid('T5'), papers: 1 } as const;
      await store.loadPapersOfConcepts([uid('LoRA'), uid('BERT')], { condition }, first(5), HEADS);
      expect(trips.flat()).toEqual(['mentions/places', 'papers/facts', 'papers/at']);
    });

    test('follows papers whose authors, categories and dates change', async () => {
      const store = await openFor(open);
      const by = (name: string) =>
        ({ kind: 'facet', list: listOf('AUTHOR', name), papers: 1 }) as const;
      const titles = async (name: string) => {
        const { items } = await store.findPapers({ condition: by(name) }, first(5));
        return items.map(({ node }) => node.title);
      };
      await put(store, [{ arxiv: '1', title: 'One', authors: ['Ada Lovelace', 'Alan Turing'] }]);
      await put(store, [{ arxiv: '1', title: 'One', on: '2024', authors: ['Alan Turing'] }]);
      expect(await titles('Ada Lovelace')).toEqual([]);
      expect(await titles('Alan Turing')).toEqual(['One']);
      const lists = ['Ada Lovelace', 'Alan Turing'].map((name) => by(name).list);
      expect(await store.countListed(lists)).toEqual([0, 1]);
      await put(store, [
        { arxiv: '1', title: 'One', on: '2024', authors: ['Alan Turing', 'Ada Lovelace'] },
      ]);
      expect(await titles('Ada Lovelace')).toEqual(['One']);
    });
  });
}

async function check(store: GraphStore, known: readonly Known[], { condition, holds }: Asked) {
  const fit = known.filter(holds);
  for (const orderBy of ['NEWEST', 'OLDEST'] as const) {
    for (const start of [first(3), last(7)]) {
      const found = await walk((page) => store.findPapers({ condition, orderBy }, page), start);
      expect(found.map(({ title }) => title)).toEqual(inOrder(fit, orderBy));
    }
  }
  expect(await store.countPapers({ condition })).toEqual(exactly(fit.length));
}

function exactly(count: number) {
  return { count, isLowerBound: false };
}
