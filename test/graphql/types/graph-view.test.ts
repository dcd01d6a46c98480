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

const query = (args: string) =>
  `{ graph${args} { nodes { slug size depth concept { slug } } edges { source target papers } truncated } }`;

const VIEW = z.object({
  graph: z.object({
    nodes: z.array(z.object({ slug: z.string(), size: z.int(), depth: z.int() })),
    edges: z.array(z.object({ source: z.string(), target: z.string(), papers: z.int() })),
    truncated: z.boolean(),
  }),
});

async function view(args: string) {
  const { nodes, edges, truncated } = VIEW.parse(await ask(store, query(args))).graph;
  const slugs = nodes.map(({ slug, depth }) => `${slug} ${depth}`);
  return { nodes, slugs, edges, truncated };
}

describe('graph', () => {
  it('shows the focus, its neighbours and how they occur together', async () => {
    const { nodes, edges, truncated } = await view('(focus: ["LoRA"])');
    expect(nodes[0]).toMatchObject({ slug: 'lora', size: 4, depth: 0 });
    expect(nodes.slice(1)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slug: 'llama', size: 3, depth: 1 }),
        expect.objectContaining({ slug: 'gsm8k', size: 2, depth: 1 }),
      ]),
    );
    expect(edges.map(({ papers }) => papers)).toEqual([2, 2, 2]);
    expect(truncated).toBe(false);
  });

  it('goes as deep as asked', async () => {
    const near = await view('(focus: ["gsm8k"], depth: 1, kinds: MODEL)');
    expect(near.slugs).toEqual(['gsm8k 0', 'llama 1']);
    const far = await view('(focus: ["gsm8k"], depth: 3)');
    expect(far.slugs.toSorted()).toEqual(['gsm8k 0', 'llama 1', 'lora 1']);
  });

  it('around one concept asks for no more partners than there is room for', async () => {
    const limits: number[] = [];
    const listening: GraphStore = {
      ...store,
      loadPartners: (uids, ties, limit) => {
        limits.push(limit);
        return store.loadPartners(uids, ties, limit);
      },
    };
    const shown = async (args: string) => {
      limits.length = 0;
      const { nodes } = VIEW.parse(await ask(listening, query(args))).graph;
      return nodes.map(({ slug }) => slug);
    };
    expect(await shown('(focus: ["LoRA"], maxNodes: 2)')).toEqual(['lora', 'llama']);
    expect(limits).toEqual([3]);
    // A weak partner has its place here, by however many it is surpassed.
    expect(await shown('(focus: ["LoRA"], maxNodes: 2, include: ["gsm8k"])')).toContain('gsm8k');
    expect(limits[0]).toBeGreaterThan(1_000);
    await shown('(focus: ["LoRA"], maxNodes: 2, rankBy: NPMI)');
    expect(limits[0]).toBeGreaterThan(1_000);
  });

  it('without focus shows the strongest of the whole graph', async () => {
    for (const args of [
      '',
      '(focus: [])',
      '(focus: null, depth: null, maxNodes: null, maxEdges: null, minPapers: null)',
    ]) {
      expect(await view(args)).toMatchObject({ nodes: { length: 6 }, edges: { length: 4 } });
    }
    expect((await view('(kinds: [DATASET])')).slugs).toEqual(['gsm8k 0', 'coco 0']);
  });

  it('says when the limits left something out', async () => {
    expect(await view('(focus: ["lora"], maxNodes: 2)')).toMatchObject({
      slugs: { length: 2 },
      truncated: true,
    });
    expect(await view('(focus: ["lora"], maxEdges: 0)')).toMatchObject({
      edges: [],
      truncated: true,
    });
    expect(await view('(focus: ["lora", "llama", "coco"], maxNodes: 1)')).toMatchObject({
      slugs: ['lora 0'],
      truncated: true,
    });
    expect(await view('(maxNodes: 6)')).toMatchObject({ truncated: false });
    expect(await view('(maxNodes: 5)')).toMatchObject({ truncated: true });
  });

  it('leaves pairs of few papers out', async () => {
    expect(await view('(focus: ["lora"], minPapers: 3)')).toMatchObject({
      slugs: ['lora 0'],
      edges: [],
      truncated: false,
    });
  });

  it('shows a focus that no paper names alone', async () => {
    expect(await view('(focus: ["PEFT"])')).toMatchObject({ nodes: [{ size: 0, depth: 0 }] });
  });

  it.each([
    ['(focus: ["nobody"])', 'no concept is called so'],
    ['(focus: [""])', 'is empty'],
    ['(depth: 0)', 'Argument "depth" is 0, but it goes from 1 to 3.'],
    ['(depth: 4)', 'from 1 to 3'],
    ['(maxNodes: 2001)', 'from 1 to 2000'],
    ['(maxEdges: -1)', 'from 0 to 10000'],
    ['(include: ["nobody"])', 'Argument "include" names "nobody"'],
    ['(minPapers: -1)', 'it is 0 or more'],
    [`(focus: [${'"lora",'.repeat(21)}])`, '"focus" has 21 items'],
  ])('%s is refused', async (args, message) => {
    const error = await askWrongly(store, query(args));
    expect(error?.message).toContain(message);
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('does not guess what an ambiguous focus means', async () => {
    const error = await askWrongly(store, query('(focus: ["SAM"])'));
    expect(error?.extensions).toMatchObject({ code: 'AMBIGUOUS_NAME' });
  });
});
