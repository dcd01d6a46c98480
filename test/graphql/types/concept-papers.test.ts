import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const papersOf = (args: string) => `{ concept(slug: "lora") { papers${args} {
  totalCount totalCountIsLowerBound
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { role confidence count evidence { sentence } node { title publishedOn } }
} } }`;

const PAGE = z.object({
  concept: z.object({
    papers: z.object({
      totalCount: z.int(),
      pageInfo: z.object({
        hasNextPage: z.boolean(),
        hasPreviousPage: z.boolean(),
        startCursor: z.string().nullable(),
        endCursor: z.string().nullable(),
      }),
      edges: z.array(z.object({ node: z.object({ publishedOn: z.string().nullable() }) })),
    }),
  }),
});

async function page(args: string) {
  const { edges, ...rest } = PAGE.parse(await ask(store, papersOf(args))).concept.papers;
  return { ...rest, dates: edges.map(({ node }) => node.publishedOn) };
}

describe('papers of a concept', () => {
  it('come newest first, each with the sentence that names it', async () => {
    expect(await ask(store, papersOf(''))).toMatchObject({
      concept: {
        papers: {
          totalCount: 4,
          totalCountIsLowerBound: false,
          edges: [
            {
              node: { title: 'Which adapter is best', publishedOn: '2024-02' },
              role: 'MENTIONS',
              confidence: 0.9,
              count: 1,
              evidence: [{ sentence: 'Low-Rank Adaptation beats them on GSM8K.' }],
            },
            {
              node: { title: 'LoRA on a shoestring', publishedOn: '2024-01-05' },
              role: 'INTRODUCES',
              confidence: 0.98,
              count: 3,
              evidence: [{ sentence: 'We introduce LoRA for tight budgets.' }],
            },
            {
              node: { title: 'A year of adapters', publishedOn: '2023' },
              evidence: [{ sentence: 'A look back at what LoRA changed.' }],
            },
            {
              node: { title: 'Notes without a date', publishedOn: null },
              evidence: [{ sentence: 'Someone tried LoRA and wrote it down.' }],
            },
          ],
        },
      },
    });
  });

  it.each([
    ['(role: INTRODUCES)', ['2024-01-05']],
    ['(minConfidence: 0.9, orderBy: OLDEST)', ['2023', '2024-01-05', '2024-02', null]],
    ['(minConfidence: 0.91)', ['2024-01-05']],
    ['(where: { concept: "gsm8k" })', ['2024-02', '2024-01-05']],
    ['(where: { not: { concept: "gsm8k" } }, role: MENTIONS)', ['2023', null]],
  ])('are narrowed by %s', async (args, dates) => {
    expect(await page(args)).toMatchObject({ dates, totalCount: dates.length });
  });

  it('are limited by a window, and counted in it', async () => {
    expect(await page('(where: { since: "2024", until: "2024-01" })')).toMatchObject({
      dates: ['2024-01-05'],
      totalCount: 1,
    });
    expect(await page('(where: { since: null, until: "2022" })')).toMatchObject({
      dates: [],
      totalCount: 0,
    });
  });

  it('are walked both ways', async () => {
    const all = ['2024-02', '2024-01-05', '2023', null];
    const front = await page('(first: 3)');
    expect(front).toMatchObject({
      dates: all.slice(0, 3),
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const rest = await page(`(first: 3, after: "${front.pageInfo.endCursor}")`);
    expect(rest).toMatchObject({
      dates: all.slice(3),
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(await page(`(last: 2, before: "${rest.pageInfo.startCursor}")`)).toMatchObject({
      dates: all.slice(1, 3),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });

  it('refuse dates that are none', async () => {
    const error = await askWrongly(store, papersOf('(where: { since: "2024-13" })'));
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('papers with those of narrower concepts', () => {
  const FIELDS = 'role count concept { slug } evidence { text: sentence } node { key }';

  it('are each listed once, with the concept they name', async () => {
    const found = await ask(
      store,
      `{ concept(slug: "fine-tuning") {
        own: paperCount
        paperCount(includeNarrower: true)
        none: papers { totalCount }
        papers(includeNarrower: true, first: 2) { totalCount edges { ${FIELDS} } }
      } }`,
    );
    expect(found).toMatchObject({
      concept: {
        own: 0,
        paperCount: 4,
        none: { totalCount: 0 },
        papers: {
          totalCount: 4,
          edges: [
            { role: 'MENTIONS', count: 1, concept: { slug: 'lora' } },
            {
              role: 'INTRODUCES',
              count: 3,
              concept: { slug: 'lora' },
              evidence: [{ text: 'We introduce LoRA for tight budgets.' }],
              node: { key: 'arxiv:2401.00001' },
            },
          ],
        },
      },
    });
  });

  it('can be filtered', async () => {
    const where = 'where: { since: "2024-02" }, includeNarrower: true';
    expect(
      await ask(
        store,
        `{ concept(slug: "fine-tuning") { papers(${where}) { totalCount nodes { key } } } }`,
      ),
    ).toEqual({
      concept: { papers: { totalCount: 1, nodes: [{ key: 'arxiv:2402.00002' }] } },
    });
  });
});
