// What lists of papers bring along: the parts that are wanted, and no others.
import { describe, expect, test } from 'vitest';
import type { PaperParts, PaperQuery } from '../../../src/graph/queries.ts';
import type { ConceptView, ListedPaper } from '../../../src/graph/views.ts';
import { slug } from '../../decisions/sketches.ts';
import type { PaperSketch } from '../papers.ts';
import { decide } from './deciding.ts';
import { first, HEADS, type OpenEmpty, openFor, put, uid } from './harness.ts';

const QUOTED = 'A "quoted" name';
const PAPERS: readonly PaperSketch[] = [
  { arxiv: '3', title: 'Both', on: '2024-02', mentions: ['Low-Rank Adapter', 'LoRA', QUOTED] },
  { arxiv: '2', title: 'Twice', on: '2024-01', mentions: ['LoRA', 'BERT', 'LoRA'] },
  { arxiv: '1', title: 'Alone', on: '2023', mentions: ['LoRA'] },
];
const QUERIES: readonly { readonly of: string; readonly query: PaperQuery }[] = [
  { of: 'all', query: {} },
  { of: 'oldest first', query: { orderBy: 'OLDEST' } },
  { of: 'a filter', query: { condition: { kind: 'concept', uid: uid('LoRA'), papers: 3 } } },
];

const WHOLE: PaperParts = { withAbstracts: true, withMentions: true, withConcepts: true };
const EITHER = [false, true] as const;
const ALL_PARTS: readonly PaperParts[] = EITHER.flatMap((withAbstracts) =>
  EITHER.flatMap((withMentions) =>
    EITHER.map((withConcepts) => ({ withAbstracts, withMentions, withConcepts })),
  ),
);

export function testListing(open: OpenEmpty): void {
  describe('listing', () => {
    test.each(QUERIES)(
      'a page has the parts that are wanted, and no others: $of',
      async ({ query }) => {
        const store = await openFor(open);
        await put(store, PAPERS);
        const of = [uid('LoRA')];
        const whole = await store.findListedPapers(query, first(2), WHOLE);
        const [wholeOf] = await store.loadPapersOfConcepts(of, query, first(2), WHOLE);
        expect(whole.items).toHaveLength(2);
        expect(wholeOf?.items.map(({ node }) => plain(node.paper))).toEqual(
          whole.items.map(({ node }) => plain(node)),
        );
        for (const parts of ALL_PARTS) {
          const listed = await store.findListedPapers(query, first(2), parts);
          expect(listed.hasMore).toBe(whole.hasMore);
          expect(listed.items.map(({ cursor, node }) => ({ cursor, node: plain(node) }))).toEqual(
            whole.items.map(({ cursor, node }) => ({ cursor, node: partOf(node, parts) })),
          );
          const [listedOf] = await store.loadPapersOfConcepts(of, query, first(2), parts);
          expect(listedOf?.hasMore).toBe(wholeOf?.hasMore);
          expect(
            listedOf?.items.map(({ cursor, node }) => ({
              cursor,
              node: { ...node, paper: plain(node.paper) },
            })),
          ).toEqual(
            wholeOf?.items.map(({ cursor, node }) => ({
              cursor,
              node: { ...node, paper: partOf(node.paper, parts) },
            })),
          );
        }
        const withoutConcepts = await store.findPapers(query, first(2));
        expect(withoutConcepts.items.map(({ node }) => plain(node))).toEqual(
          whole.items.map(({ node }) => partOf(node, { ...WHOLE, withConcepts: false })),
        );
      },
    );

    test.each(QUERIES)(
      'a page brings along the concepts that its papers name now: $of',
      async ({ query }) => {
        const store = await openFor(open);
        await put(store, PAPERS);
        await decide(store, {
          action: 'merge',
          from: [slug('Low-Rank Adapter')],
          into: slug('LoRA'),
          name: 'LoRA',
        });
        const [lora, bert, quoted] = await store.loadConcepts([
          uid('LoRA'),
          uid('BERT'),
          uid(QUOTED),
        ]);
        const expected = [
          ['Alone', [lora]],
          ['Both', [quoted, lora]],
          ['Twice', [bert, lora]],
        ];
        const parts = { ...HEADS, withConcepts: true };
        const listed = await store.findListedPapers(query, first(5), parts);
        expect(named(listed.items.map(({ node }) => node))).toEqual(expected);
        const [listedOf] = await store.loadPapersOfConcepts([uid('LoRA')], query, first(5), parts);
        expect(named((listedOf?.items ?? []).map(({ node }) => node.paper))).toEqual(expected);
      },
    );
  });
}

/** With what is decoded when asked for as properties of its own, where it is there at all. */
function plain({ mentions, links, ...paper }: ListedPaper): ListedPaper {
  return { ...paper, ...(mentions && { mentions }), ...(links && { links }) };
}

function partOf({ abstract, mentions, links, concepts, ...head }: ListedPaper, parts: PaperParts) {
  return {
    ...head,
    ...(parts.withAbstracts && { abstract }),
    ...(parts.withMentions && { mentions, links }),
    ...(parts.withConcepts && { concepts }),
  };
}

/** Titles with concepts: papers in order of title, concepts in order of name. */
function named(papers: readonly ListedPaper[]) {
  const byName = (x: ConceptView, y: ConceptView) =>
    x.name.toLowerCase() < y.name.toLowerCase() ? -1 : 1;
  return papers
    .map(({ title, concepts }) => [title, concepts?.toSorted(byName)] as const)
    .sort(([x], [y]) => (x < y ? -1 : 1));
}
