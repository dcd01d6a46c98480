// The whole graph laid out once, and views that draw from it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { layOutGraph } from '../src/layout.ts';
import { arrangeHere, ask, askWrongly } from './graphql/ask.ts';
import { fillStore } from './graphql/library.ts';
import type { PaperSketch } from './graphql/make-paper.ts';

/** Three fields of four concepts each, bound by single papers. */
const FIELDS = [
  ['Whisper', 'ASR', 'HuBERT', 'WER'],
  ['ViT', 'CLIP', 'DINO', 'ImageNet'],
  ['GPT-2', 'BLEU', 'Transformer', 'WMT'],
] as const;

const PAPERS: readonly PaperSketch[] = [
  ...FIELDS.flatMap((names) => [1, 2, 3].map((n) => paper(`${names[0]} ${n}`, names))),
  paper('bridge one', ['ASR', 'Transformer']),
  paper('bridge two', ['CLIP', 'Transformer']),
  paper('alone', ['Sudoku']),
];

function paper(word: string, names: readonly string[]): PaperSketch {
  return {
    title: `Paper ${word}`,
    abstract: `This is about ${names.join(', ')}, and number ${word}.`,
    names: names.map((surface) => ({ surface, kind: 'MODEL' })),
  };
}

async function openField(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  await fillStore(store, PAPERS);
  return store;
}

const VIEW = z.object({
  graph: z.object({
    isFolded: z.boolean(),
    totalNodes: z.int(),
    truncatedBecause: z.string().nullable(),
    layout: z.object({
      source: z.string(),
      revision: z.int().nullable(),
      isStale: z.boolean(),
    }),
    nodes: z.array(
      z.object({ slug: z.string(), community: z.int(), x: z.number(), y: z.number() }),
    ),
    communities: z.array(
      z.object({ number: z.int(), slug: z.string(), name: z.string(), size: z.int() }),
    ),
    communityLinks: z.array(
      z.object({ source: z.int(), target: z.int(), pairs: z.int(), papers: z.int() }),
    ),
  }),
});

async function view(store: GraphStore, args = '') {
  const fields = `isFolded totalNodes truncatedBecause layout { source revision isStale }
    nodes { slug community x y } communities { number slug name size }
    communityLinks { source target pairs papers }`;
  return VIEW.parse(await ask(store, `{ graph${args} { ${fields} } }`)).graph;
}

const NONE = () => undefined;

describe('a layout of the whole graph', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openField();
    await layOutGraph(store, arrangeHere, NONE);
  });
  afterAll(() => store.close());

  it('places every concept and tells communities with their links', async () => {
    const outcome = await layOutGraph(store, arrangeHere, NONE);
    expect(outcome).toEqual({ revision: 1, placed: 13, concepts: 13, communities: 3 });
    const body = await store.findLayoutBody();
    expect(body?.communities.map(({ size }) => size)).toEqual([4, 4, 4]);
    expect(body?.links).toHaveLength(2);
    expect(body?.links.map(({ pairs, papers }) => [pairs, papers])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('is the same whatever the order in which papers came', async () => {
    const reversed = await openStore('sqlite::memory:');
    try {
      for (const each of PAPERS.toReversed()) await fillStore(reversed, [each]);
      await layOutGraph(reversed, arrangeHere, NONE);
      const [one, other] = [await view(store), await view(reversed)];
      expect(other.nodes).toEqual(one.nodes);
      expect(other.communities).toEqual(one.communities);
    } finally {
      await reversed.close();
    }
  });

  it('keeps concepts in their places from view to view', async () => {
    const places = ({ nodes }: Awaited<ReturnType<typeof view>>) =>
      new Map(nodes.map(({ slug, x, y }) => [slug, `${x} ${y}`]));
    const whole = await view(store);
    expect(whole.layout).toEqual({ source: 'STORED', revision: 1, isStale: false });
    for (const [slug, at] of places(await view(store, '(focus: ["vit"])'))) {
      expect(at).toBe(places(whole).get(slug));
    }
    const own = await view(store, '(focus: ["vit"], layout: VIEW)');
    expect(own.layout).toEqual({ source: 'VIEW', revision: null, isStale: false });
    expect(places(own).get('vit')).not.toBe(places(whole).get('vit'));
  });

  it('lets its communities stand for their concepts where there are too many', async () => {
    const folded = await view(store, '(fold: true, maxNodes: 12)');
    expect(folded).toMatchObject({
      isFolded: true,
      totalNodes: 13,
      nodes: [],
      truncatedBecause: expect.stringContaining('12 concepts are folded into 3 communities'),
    });
    expect(folded.communities.map(({ size }) => size)).toEqual([4, 4, 4]);
    expect(folded.communityLinks).toHaveLength(2);
    const roomy = await view(store, '(fold: true, maxNodes: 13)');
    expect(roomy).toMatchObject({ isFolded: false, truncatedBecause: null, nodes: { length: 13 } });
  });

  it('opens each community as a view of its own', async () => {
    const { communities } = await view(store, '(fold: true, maxNodes: 2)');
    expect(communities).toHaveLength(2);
    for (const { slug, size } of communities) {
      const opened = await view(store, `(community: "${slug}", maxNodes: 12)`);
      expect(opened).toMatchObject({ isFolded: false, totalNodes: size, truncatedBecause: null });
      expect(opened.nodes).toHaveLength(size);
      expect(opened.nodes.map((node) => node.slug)).toContain(slug);
      expect(opened.layout.source).toBe('VIEW');
    }
    const part = await view(store, '(community: "vit", maxNodes: 2)');
    expect(part.truncatedBecause).toContain('than the 2 shown');
  });

  it('is told to be stale when papers come, which stand beside their neighbours', async () => {
    const later = await openField();
    try {
      await layOutGraph(later, arrangeHere, NONE);
      await fillStore(later, [paper('new', ['ViT', 'SigLIP'])]);
      const { nodes, layout } = await view(later, '(focus: ["vit"])');
      expect(layout).toEqual({ source: 'STORED', revision: 1, isStale: true });
      const at = (slug: string) => nodes.find((node) => node.slug === slug);
      const [vit, late] = [at('vit'), at('siglip')];
      expect(late?.community).toBe(vit?.community);
      expect(
        Math.hypot((late?.x ?? 0) - (vit?.x ?? 0), (late?.y ?? 0) - (vit?.y ?? 0)),
      ).toBeLessThan(8);
    } finally {
      await later.close();
    }
  });
});

describe('without a stored layout', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openField();
  });
  afterAll(() => store.close());

  it('a view folds into its own communities, and each opens', async () => {
    const folded = await view(store, '(fold: true, maxNodes: 6)');
    expect(folded).toMatchObject({ isFolded: true, layout: { source: 'VIEW' }, totalNodes: 13 });
    expect(folded.communities.map(({ size }) => size)).toEqual([4, 4, 4]);
    const [first] = folded.communities;
    const opened = await view(store, `(community: "${first?.slug}", maxNodes: 6)`);
    expect(opened.nodes).toHaveLength(4);
  });

  it('so does a neighbourhood', async () => {
    const args = 'focus: ["transformer"], depth: 2, maxNodes: 5';
    const folded = await view(store, `(${args}, fold: true)`);
    expect(folded).toMatchObject({ isFolded: true, totalNodes: 12 });
    const opened = await view(store, `(${args}, community: "clip")`);
    expect(opened.nodes.map(({ slug }) => slug).sort()).toEqual([
      'clip',
      'dino',
      'imagenet',
      'vit',
    ]);
  });

  it('a concept of no community is refused with what to do', async () => {
    const query = '{ graph(focus: ["vit"], community: "sudoku") { totalNodes } }';
    expect((await askWrongly(store, query))?.message).toContain(
      'in no community of this view: take the slug of one',
    );
  });
});
