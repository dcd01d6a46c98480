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

const PAGE = z.object({
  papers: z.object({
    edges: z.array(
      z.object({ cursor: z.string(), node: z.object({ arxivId: z.string().nullable() }) }),
    ),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
    totalCount: z.int(),
    totalCountIsLowerBound: z.boolean(),
  }),
});

const papersWith = (args: string) => `{ papers${args} {
  edges { cursor node { arxivId } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  totalCount totalCountIsLowerBound
} }`;

async function page(args: string) {
  return PAGE.parse(await ask(store, papersWith(args))).papers;
}

/** Ids without the month before the dot; `-` for the paper that has none. */
async function numbers(args: string) {
  const { edges } = await page(args);
  return edges.map(({ node }) => node.arxivId?.slice(-1) ?? '-').join('');
}

/** Newest first; a month before its days, a year before its months, undated last. */
const ALL = '7652' + '1' + '3' + '-';

describe('papers', () => {
  it('come newest first and undated last', async () => {
    expect(await numbers('')).toBe(ALL);
  });

  it.each([
    ['(where: { since: "2024" })', '76521', 5],
    ['(where: { since: "2024-03-02" })', '76', 2],
    ['(where: { since: "2024-02", until: "2024-02" })', '2', 1],
    ['(where: { since: "2024-02-10" })', '765', 3],
    ['(where: { until: "2023" })', '3', 1],
    ['(where: { since: "2025", until: "2024" })', '', 0],
    ['(where: { concept: "lora" })', '213-', 4],
    ['(where: { concept: "low rank adaptation" })', '213-', 4],
    ['(where: { concept: "lora", since: "2024" })', '21', 2],
    ['(where: { concept: null, since: null })', ALL, 7],
    ['(where: null, first: null, after: null)', ALL, 7],
    ['(orderBy: OLDEST)', '3125' + '67' + '-', 7],
    ['(orderBy: OLDEST, where: { concept: "lora" })', '312-', 4],
    ['(orderBy: OLDEST, where: { since: "2024" })', '12567', 5],
    ['(where: { concepts: { all: ["lora", "GSM8K"] } })', '21', 2],
    ['(where: { concepts: { any: ["gsm8k", "coco"] } })', '521', 3],
    ['(where: { concepts: { any: ["lora", "gsm8k", "llama"], atLeast: 2 } })', '21', 2],
    ['(where: { concepts: { none: ["lora"] } })', '765', 3],
    ['(where: { concepts: { all: ["llama"], none: ["lora"] } })', '7', 1],
    ['(where: { concepts: { all: ["lora"], role: INTRODUCES } })', '1', 1],
    ['(where: { concepts: { all: ["lora"], minConfidence: 0.95 } })', '1', 1],
    ['(where: { concepts: { any: [] } })', '', 0],
    ['(where: { mentions: { kinds: [DATASET] } })', '521', 3],
    ['(where: { mentions: { atLeast: 3 } })', '21', 2],
    ['(where: { mentions: { kinds: [METHOD], atMost: 0 } })', '75', 2],
    ['(where: { mentions: { role: INTRODUCES } })', '1', 1],
    ['(where: { categories: ["CS.LG"], author: "bo example" })', ALL, 7],
    ['(where: { categories: ["math.CO"] })', '', 0],
    ['(where: { author: "Nobody" })', '', 0],
    ['(where: { organisation: "institute of examples", since: "2024-03" })', '765', 3],
    ['(where: { or: [{ concept: "coco" }, { until: "2023" }] })', '53', 2],
    ['(where: { and: [{ concept: "lora" }, { concept: "llama" }] })', '21', 2],
    ['(where: { not: { or: [{ concept: "lora" }, { concept: "coco" }] } })', '76', 2],
    ['(where: { not: { since: "2023" } })', '-', 1],
    ['(where: { not: {} })', '', 0],
    ['(where: { concept: "lora", not: { concept: "gsm8k" } }, orderBy: OLDEST)', '3-', 2],
  ])('%s are %j', async (args, expected, total) => {
    expect(await numbers(args)).toBe(expected);
    expect(await page(args)).toMatchObject({ totalCount: total, totalCountIsLowerBound: false });
  });

  it('say which way the list goes on', async () => {
    const flags = async (args: string) => {
      const { hasNextPage, hasPreviousPage } = (await page(args)).pageInfo;
      return [hasPreviousPage, hasNextPage];
    };
    const { edges } = await page('');
    const cursor = (i: number) => JSON.stringify(edges[i]?.cursor);
    expect(await flags('(first: 3)')).toEqual([false, true]);
    expect(await flags('(first: 7)')).toEqual([false, false]);
    expect(await flags('(first: 8)')).toEqual([false, false]);
    expect(await flags(`(first: 3, after: ${cursor(0)})`)).toEqual([true, true]);
    expect(await flags(`(first: 3, after: ${cursor(3)})`)).toEqual([true, false]);
    expect(await flags('(last: 3)')).toEqual([true, false]);
    expect(await flags('(last: 7)')).toEqual([false, false]);
    expect(await flags(`(last: 3, before: ${cursor(3)})`)).toEqual([false, true]);
    expect(await flags(`(last: 2, before: ${cursor(3)})`)).toEqual([true, true]);
  });

  it.each(['first', 'last'])('give every paper once when walked with %s', async (direction) => {
    const forward = direction === 'first';
    let walked = '';
    let place = '';
    for (;;) {
      const args = `(${direction}: 2${place})`;
      const { edges, pageInfo } = await page(args);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      const seen = await numbers(args);
      walked = forward ? walked + seen : seen + walked;
      if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
      place = forward
        ? `, after: ${JSON.stringify(pageInfo.endCursor)}`
        : `, before: ${JSON.stringify(pageInfo.startCursor)}`;
    }
    expect(walked).toBe(ALL);
  });

  it('between two cursors come from the asked end', async () => {
    const { edges } = await page('');
    const between = `after: "${edges[0]?.cursor}", before: "${edges[5]?.cursor}"`;
    expect(await numbers(`(first: 2, ${between})`)).toBe('65');
    expect(await numbers(`(last: 2, ${between})`)).toBe('21');
    expect(await numbers(`(${between})`)).toBe('6521');
  });

  it('are none of zero, and still counted', async () => {
    expect(await page('(first: 0)')).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 7,
      totalCountIsLowerBound: false,
    });
  });

  it.each([
    ['(first: -1)', 'Argument "first" is -1, but it goes from 0 to 100.'],
    ['(last: 101)', 'Argument "last" is 101, but it goes from 0 to 100.'],
    ['(first: 2147483647)', 'Argument "first" is 2147483647, but it goes from 0 to 100.'],
    ['(first: 1, last: 1)', '"first" and "last" cannot be given together'],
    ['(after: "")', 'is "", which is no cursor of this list'],
    ['(after: "zzz")', 'no cursor of this list'],
    ['(before: "🙂")', 'no cursor of this list'],
    ['(where: { since: "March" })', 'since is "March", which is not a date.'],
    ['(where: { until: "2024-02-30" })', 'until is "2024-02-30", which is not a date.'],
    ['(where: { concept: " " })', 'Argument "concept" is empty.'],
    ['(where: { concepts: { atLeast: 2 } })', '"any" is not given'],
    ['(where: { not: { since: "March" } })', 'since is "March", which is not a date.'],
    ['(where: { mentions: { minConfidence: 2 } })', '"minConfidence" is 2'],
  ])('%s is refused', async (args, message) => {
    const error = await askWrongly(store, papersWith(args));
    expect(error?.message).toContain(message);
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['more than five deep', 'not: { '.repeat(5), ' }'.repeat(5)],
    ['more than fifty wide', `or: [${'{ concept: "lora" }'.repeat(51)}], and: [{ `, ' }]'],
  ])('refuse a filter %s', async (_what, open, close) => {
    const args = `(where: { ${open}concept: "lora"${close} })`;
    const error = await askWrongly(store, papersWith(args));
    expect(error?.extensions).toEqual({ code: 'FILTER_TOO_COMPLEX' });
  });

  it.each(['concept: "nothing is called so"', 'concepts: { none: ["nothing is called so"] }'])(
    'say that %s is no concept, rather than to be silently empty',
    async (where) => {
      const error = await askWrongly(store, papersWith(`(where: { ${where} })`));
      expect(error?.message).toContain('No concept is called "nothing is called so".');
      expect(error?.extensions).toMatchObject({ code: 'UNKNOWN_NAME' });
    },
  );

  it.each([
    'or: [{ and: [] }], not: { and: [] }',
    'or: [{ author: "x" }]',
    'not: { concept: "lora" }',
    'mentions: { atLeast: -1 }',
    'since: "2024-13"',
  ])(
    'fail once, and nothing is left to fail unheard: an unknown concept beside %s',
    async (rest) => {
      const error = await askWrongly(store, papersWith(`(where: { concept: "nobody", ${rest} })`));
      expect(error?.extensions).toMatchObject({ code: expect.any(String) });
    },
  );

  it('tell the revision they were read at', async () => {
    const revisions = await ask(
      store,
      `{ papers(first: 1) { ...on QueryPapersConnection { pageInfo { revision } } } stats { revision }
         concepts { pageInfo { ...R } } } fragment R on PageInfo { revision }`,
    );
    const { stats } = z.object({ stats: z.object({ revision: z.int() }) }).parse(revisions);
    expect(revisions).toEqual({
      papers: { pageInfo: stats },
      concepts: { pageInfo: stats },
      stats,
    });
  });

  it('refuse the cursor of another order', async () => {
    const { edges } = await page('(orderBy: OLDEST)');
    const error = await askWrongly(store, papersWith(`(after: "${edges[0]?.cursor}")`));
    expect(error?.message).toContain('no cursor of this list');
  });

  it('refuse the cursor of another list', async () => {
    const concepts = await ask(store, '{ concepts(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = z
      .object({ concepts: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) })
      .parse(concepts).concepts.pageInfo;
    const error = await askWrongly(store, papersWith(`(after: "${endCursor}")`));
    expect(error?.message).toContain('no cursor of this list');
  });
});
