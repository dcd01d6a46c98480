import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npmi } from '../../../src/analytics/npmi.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

describe('coOccurring', () => {
  const neighbours = (args: string) =>
    `{ concept(slug: "lora") { coOccurring${args} { edges { papers npmi node { slug } } } } }`;

  it('are strongest first, with the surprise of being together', async () => {
    const found = await ask(store, neighbours(''));
    // Of 7 papers 4 name LoRA, 3 LLaMA, 2 GSM8K.
    const edges = [
      { papers: 2, npmi: npmi(2, 4, 3, 7), node: { slug: 'llama' } },
      { papers: 2, npmi: npmi(2, 4, 2, 7), node: { slug: 'gsm8k' } },
    ];
    expect(found).toEqual({ concept: { coOccurring: { edges: expect.arrayContaining(edges) } } });
    expect(npmi(2, 4, 3, 7)).toBeCloseTo(Math.log(14 / 12) / -Math.log(2 / 7));
  });

  it.each([
    ['(kinds: MODEL)', ['llama']],
    ['(kinds: [MODEL, METRIC], minPapers: 2)', ['llama']],
    ['(minPapers: 3)', []],
    ['(kinds: null, minPapers: null, first: 0)', []],
  ])('%s are %j', async (args, slugs) => {
    const edges = slugs.map((slug) => ({ node: { slug } }));
    expect(await ask(store, neighbours(args))).toMatchObject({
      concept: { coOccurring: { edges } },
    });
  });

  it('are walked by cursors', async () => {
    const walk = (args: string) =>
      ask(
        store,
        `{ concept(slug: "lora") { coOccurring${args} {
      pageInfo { hasNextPage hasPreviousPage endCursor } nodes { slug }
    } } }`,
      );
    const [all, front] = [await walk(''), await walk('(first: 1)')];
    const nodes = at(all, 'nodes');
    const cursor = at(at(front, 'pageInfo'), 'endCursor');
    expect(await walk(`(first: 1, after: "${cursor}")`)).toMatchObject({
      concept: {
        coOccurring: {
          nodes: Array.isArray(nodes) ? nodes.slice(1) : [],
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
      },
    });
    expect(await walk('(last: 1)')).toMatchObject({
      concept: { coOccurring: { pageInfo: { hasNextPage: false, hasPreviousPage: true } } },
    });
  });

  it('refuse a negative number of papers', async () => {
    const error = await askWrongly(store, neighbours('(minPapers: -3)'));
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('coOccurrences', () => {
  const pairs = (args: string) =>
    `{ coOccurrences${args} { nodes { source { slug } target { slug } papers npmi } } }`;

  it('are the pairs of two papers or more, strongest first', async () => {
    const slugs = ['gsm8k', 'llama', 'lora'];
    const found = await ask(store, pairs(''));
    expect(found).toMatchObject({ coOccurrences: { nodes: { length: 3 } } });
    const nodes = at(found, 'nodes');
    for (const pair of Array.isArray(nodes) ? nodes : []) {
      expect(pair).toMatchObject({ papers: 2, npmi: expect.any(Number) });
      expect(slugs).toContain(at(at(pair, 'source'), 'slug'));
      expect(slugs).toContain(at(at(pair, 'target'), 'slug'));
    }
  });

  it('of one paper are asked for', async () => {
    expect(await ask(store, pairs('(minPapers: 1)'))).toMatchObject({
      coOccurrences: { nodes: { length: 4 } },
    });
    expect(await ask(store, pairs('(minPapers: null)'))).toMatchObject({
      coOccurrences: { nodes: { length: 3 } },
    });
    expect(await ask(store, pairs('(minPapers: 3)'))).toEqual({ coOccurrences: { nodes: [] } });
  });

  it('are walked to the end', async () => {
    const first = await ask(
      store,
      '{ coOccurrences(first: 2) { pageInfo { hasNextPage endCursor } nodes { papers } } }',
    );
    expect(at(at(first, 'pageInfo'), 'hasNextPage')).toBe(true);
    const after = at(at(first, 'pageInfo'), 'endCursor');
    const rest = await ask(
      store,
      `{ coOccurrences(first: 2, after: "${after}") { pageInfo { hasNextPage } nodes { papers } } }`,
    );
    expect(rest).toMatchObject({
      coOccurrences: { pageInfo: { hasNextPage: false }, nodes: { length: 1 } },
    });
  });
});

/** The value under a name, however deep below objects of one field. */
function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(([key]) => key === name);
  if (found !== undefined) return found[1];
  const [only] = Object.values(value);
  return at(only, name);
}
