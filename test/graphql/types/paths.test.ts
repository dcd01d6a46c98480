import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { fillStore, openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
  await fillStore(store, [
    {
      title: 'From pictures to sums',
      abstract: 'Tests on COCO and on GSM8K have little in common.',
      arxiv: '2404.00010',
      on: '2024-04-01',
      names: [
        { surface: 'COCO', kind: 'DATASET' },
        { surface: 'GSM8K', kind: 'DATASET' },
      ],
    },
  ]);
});
afterAll(() => store.close());

const HOPS =
  'hops { source { slug } target { slug } papers strength newestPapers(first: 2) { title } }';

describe('path', () => {
  it('leads from one concept to another, each step with its papers, newest first', async () => {
    const data = await ask(
      store,
      `{ path(from: "LoRA", to: "Segment Anything") { status explanation path { length concepts { slug } ${HOPS} } } }`,
    );
    expect(data).toMatchObject({
      path: {
        status: 'FOUND',
        explanation: '1 path found.',
        path: {
          length: 3,
          concepts: [
            { slug: 'lora' },
            { slug: 'gsm8k' },
            { slug: 'coco' },
            { slug: 'segment-anything' },
          ],
          hops: [
            {
              papers: 2,
              newestPapers: [{ title: 'Which adapter is best' }, { title: 'LoRA on a shoestring' }],
            },
            { papers: 1, newestPapers: [{ title: 'From pictures to sums' }] },
            { papers: 1, newestPapers: [{ title: 'Cutting things out of pictures' }] },
          ],
        },
      },
    });
  });

  it('says when none is short enough, and when there is none', async () => {
    const query = (to: string, maxLength: number) =>
      `{ path(from: "LoRA", to: "${to}", maxLength: ${maxLength}) { status explanation path { length } } }`;
    expect(await ask(store, query('coco', 1))).toEqual({
      path: {
        status: 'TOO_FAR',
        explanation: 'None is as short as maxLength asks: raise it.',
        path: null,
      },
    });
    expect(await ask(store, query('PEFT', 6))).toMatchObject({
      path: { status: 'NOT_CONNECTED', path: null },
    });
  });

  it.each([
    ['path(from: "nobody", to: "lora")', 'Argument "from" names "nobody"'],
    ['path(from: "lora", to: "")', 'Argument "to" is empty'],
    ['path(from: "lora", to: "coco", maxLength: 11)', 'from 1 to 10'],
    ['paths(from: "lora", to: "coco", k: 0)', 'from 1 to 20'],
  ])('%s is refused', async (field, message) => {
    const error = await askWrongly(store, `{ ${field} { status } }`);
    expect(error?.message).toContain(message);
  });
});

describe('paths', () => {
  it('come cheapest first, strong steps before few', async () => {
    const data = await ask(
      store,
      '{ paths(from: "LoRA", to: "GSM8K", k: 5) { status explanation paths { length cost concepts { slug } } } }',
    );
    expect(data).toMatchObject({
      paths: {
        status: 'FOUND',
        explanation: '2 paths found.',
        paths: [{ length: 1 }, { length: 2, concepts: [{}, { slug: 'llama' }, {}] }],
      },
    });
  });
});
