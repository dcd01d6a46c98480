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

  it('tell of each pair how strongly it is bound, and since when', async () => {
    const fields = 'lift logLikelihood firstPaper { key } lastPaper { key } node { slug }';
    const found = await ask(
      store,
      `{ concept(slug: "lora") { coOccurring(kinds: MODEL) { isTruncated edges { ${fields} } } } }`,
    );
    expect(found).toEqual({
      concept: {
        coOccurring: {
          isTruncated: false,
          edges: [
            {
              lift: (2 * 7) / (4 * 3),
              logLikelihood: expect.any(Number),
              firstPaper: { key: 'arxiv:2401.00001' },
              lastPaper: { key: 'arxiv:2402.00002' },
              node: { slug: 'llama' },
            },
          ],
        },
      },
    });
  });

  it.each(['NPMI', 'LIFT', 'LOG_LIKELIHOOD'])('can be ordered by %s, and walked', async (order) => {
    const [all, front] = [
      await ask(store, neighbours(`(orderBy: ${order})`)),
      await ask(
        store,
        `{ concept(slug: "lora") { coOccurring(orderBy: ${order}, first: 1) { pageInfo { endCursor } nodes { slug } } } }`,
      ),
    ];
    // Of 7 papers 3 name LLaMA and 2 GSM8K: the rarer is the stronger.
    expect(all).toMatchObject({
      concept: {
        coOccurring: { edges: [{ node: { slug: 'gsm8k' } }, { node: { slug: 'llama' } }] },
      },
    });
    expect(at(front, 'nodes')).toEqual([{ slug: 'gsm8k' }]);
    const cursor = at(at(front, 'pageInfo'), 'endCursor');
    expect(await ask(store, neighbours(`(orderBy: ${order}, after: "${cursor}")`))).toMatchObject({
      concept: { coOccurring: { edges: [{ node: { slug: 'llama' } }] } },
    });
    const error = await askWrongly(store, neighbours(`(after: "${cursor}")`));
    expect(error?.message).toContain('no cursor of this list');
  });

  it('in a window are those of its papers, and so are their measures', async () => {
    const found = await ask(
      store,
      neighbours('(since: "2024-02", until: "2024-03", kinds: MODEL)'),
    );
    // Of 4 papers 1 names LoRA, 2 LLaMA.
    expect(found).toEqual({
      concept: {
        coOccurring: { edges: [{ papers: 1, npmi: npmi(1, 1, 2, 4), node: { slug: 'llama' } }] },
      },
    });
    expect(await ask(store, neighbours('(until: "2023", orderBy: NPMI)'))).toEqual({
      concept: { coOccurring: { edges: [] } },
    });
    const error = await askWrongly(store, neighbours('(since: "2024-02-01")'));
    expect(error?.message).toContain('a year or a month');
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

  it('of a window, by any order', async () => {
    const of = (args: string) => ask(store, pairs(args));
    expect(await of('(since: "2024-02", minPapers: 1)')).toMatchObject({
      coOccurrences: { nodes: { length: 4 } },
    });
    const [byLift, byPapers] = [
      await of('(orderBy: LIFT)'),
      await of('(orderBy: LOG_LIKELIHOOD, since: "2024", until: "2024", minPapers: 1)'),
    ];
    expect(byLift).toMatchObject({
      coOccurrences: { nodes: [{ papers: 2, npmi: npmi(2, 2, 3, 7) }, {}, {}] },
    });
    // Of 5 papers in 2024 no other but the first of the two names Segment Anything or COCO.
    expect(at(byPapers, 'nodes')).toContainEqual(
      expect.objectContaining({ papers: 1, npmi: npmi(1, 1, 1, 5) }),
    );
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
