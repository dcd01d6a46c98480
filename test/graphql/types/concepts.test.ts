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

const CONCEPTS = z.object({
  concepts: z.object({
    totalCount: z.int(),
    pageInfo: z.object({ endCursor: z.string().nullable(), startCursor: z.string().nullable() }),
    nodes: z.array(z.object({ slug: z.string() })),
  }),
});

const query = (args: string) =>
  `{ concepts${args} { totalCount pageInfo { startCursor endCursor } nodes { slug } } }`;

async function concepts(args: string) {
  const { nodes, ...rest } = CONCEPTS.parse(await ask(store, query(args))).concepts;
  return { ...rest, slugs: nodes.map(({ slug }) => slug) };
}

describe('concepts', () => {
  it('come with most papers first', async () => {
    const { slugs, totalCount } = await concepts('');
    expect(slugs.slice(0, 3)).toEqual(['lora', 'llama', 'gsm8k']);
    expect(slugs).toHaveLength(6);
    expect(totalCount).toBe(6);
  });

  it.each([
    [
      '(orderBy: NAME)',
      ['coco', 'gsm8k', 'llama', 'lora', 'segment-anything', 'sharpness-aware-minimization'],
    ],
    ['(orderBy: NAME, where: { kinds: [DATASET] })', ['coco', 'gsm8k']],
    ['(where: { kinds: [] })', []],
    ['(where: { minPapers: 3 })', ['lora', 'llama']],
    ['(where: { minPapers: 3, kinds: MODEL })', ['llama']],
    ['(where: { minPapers: 0, kinds: TASK })', []],
    [
      '(orderBy: null, where: { minPapers: null, kinds: null, includeUnused: null }, first: 1)',
      ['lora'],
      6,
    ],
    ['(where: { includeUnused: true, kinds: TASK }, orderBy: NAME)', ['twin-a', 'twin-b']],
    ['(where: { includeUnused: true, minPapers: 4 })', ['lora']],
  ])('%s are %j', async (args, slugs, totalCount = slugs.length) => {
    expect(await concepts(args)).toMatchObject({ slugs, totalCount });
  });

  it.each(['PAPER_COUNT', 'NAME'])('in order of %s are walked both ways', async (orderBy) => {
    const { slugs } = await concepts(`(orderBy: ${orderBy})`);
    const front = await concepts(`(orderBy: ${orderBy}, first: 4)`);
    const rest = await concepts(
      `(orderBy: ${orderBy}, first: 4, after: "${front.pageInfo.endCursor}")`,
    );
    expect([...front.slugs, ...rest.slugs]).toEqual(slugs);
    const back = await concepts(
      `(orderBy: ${orderBy}, last: 4, before: "${rest.pageInfo.startCursor}")`,
    );
    expect(back.slugs).toEqual(front.slugs);
  });

  it('refuse a cursor of the other order', async () => {
    const { pageInfo } = await concepts('(orderBy: NAME, first: 1)');
    const error = await askWrongly(store, query(`(after: "${pageInfo.endCursor}")`));
    expect(error?.message).toContain('no cursor of this list');
  });

  it('refuse a negative number of papers', async () => {
    const error = await askWrongly(store, query('(where: { minPapers: -1 })'));
    expect(error?.message).toBe('Argument "minPapers" is -1, but it is 0 or more.');
  });
});
