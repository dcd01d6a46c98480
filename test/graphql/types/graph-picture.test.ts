// What a drawing is told beside nodes and edges: positions, communities, sizes, what was left out and why.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask } from '../ask.ts';
import { fillStore } from '../library.ts';
import type { PaperSketch } from '../make-paper.ts';

/** Two fields that share one paper: speech (three concepts, four papers) and vision (three concepts, three papers). */
const FIELDS: readonly PaperSketch[] = [
  ...['one', 'two', 'three', 'four'].map((word) => paper(word, ['Whisper', 'ASR', 'HuBERT'])),
  ...['five', 'six', 'seven'].map((word) => paper(word, ['ViT', 'CLIP', 'DINO'])),
  paper('eight', ['ASR', 'ViT']),
  paper('nine', ['Sudoku']),
];

function paper(word: string, names: readonly string[]): PaperSketch {
  return {
    title: `Paper ${word}`,
    abstract: `This is about ${names.join(', ')}, and number ${word}.`,
    names: names.map((surface) => ({ surface, kind: 'MODEL' })),
  };
}

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await fillStore(store, FIELDS);
});
afterAll(() => store.close());

const PICTURE = z.object({
  graph: z.object({
    nodes: z.array(
      z.object({
        slug: z.string(),
        depth: z.int().nullable(),
        degree: z.int(),
        pageRank: z.number(),
        community: z.int(),
        x: z.number(),
        y: z.number(),
        omittedNeighbours: z.int(),
      }),
    ),
    edges: z.array(
      z.object({ source: z.string(), target: z.string(), papers: z.int(), npmi: z.number() }),
    ),
    communities: z.array(
      z.object({
        number: z.int(),
        name: z.string(),
        size: z.int(),
        concepts: z.array(z.object({ slug: z.string() })),
        x: z.number(),
        y: z.number(),
      }),
    ),
    truncatedBecause: z.string().nullable(),
    totalNodes: z.int(),
    totalNodesIsLowerBound: z.boolean(),
  }),
});

const FIELDS_OF_PICTURE = `
  nodes { slug depth degree pageRank community x y omittedNeighbours }
  edges { source target papers npmi }
  communities { number name size x y concepts(first: 2) { slug } }
  truncatedBecause totalNodes totalNodesIsLowerBound`;

async function picture(args = '', from: GraphStore = store) {
  const view = PICTURE.parse(await ask(from, `{ graph${args} { ${FIELDS_OF_PICTURE} } }`)).graph;
  return { ...view, slugs: view.nodes.map(({ slug }) => slug) };
}

describe('a picture', () => {
  it('puts concepts of one field into one community, named after its strongest', async () => {
    const { nodes, communities } = await picture();
    const of = (slug: string) => nodes.find((node) => node.slug === slug)?.community;
    expect(of('whisper')).toBe(of('hubert'));
    expect(of('vit')).toBe(of('dino'));
    expect(new Set(['whisper', 'vit', 'sudoku'].map(of)).size).toBe(3);
    expect(communities.map(({ number, size }) => [number, size])).toEqual([
      [0, 3],
      [1, 3],
      [2, 1],
    ]);
    const speech = communities[of('asr') ?? 0];
    expect(speech?.name).toContain('ASR');
    expect(speech?.concepts).toHaveLength(2);
    expect(speech?.concepts[0]).toEqual({ slug: 'asr' });
  });

  it('has degrees, ranks and the middle of each community', async () => {
    const { nodes, communities } = await picture();
    const node = (slug: string) => nodes.find((each) => each.slug === slug);
    expect(node('asr')).toMatchObject({ degree: 3 });
    expect(node('sudoku')).toMatchObject({ degree: 0 });
    expect(node('asr')?.pageRank).toBeGreaterThan(node('sudoku')?.pageRank ?? 1);
    const members = nodes.filter(({ community }) => community === 0);
    expect(communities[0]?.x).toBeCloseTo(
      members.reduce((sum, { x }) => sum + x, 0) / members.length,
      1,
    );
  });

  it('tells how far each pair is beyond chance', async () => {
    const { edges } = await picture();
    const pair = edges.find(({ source, target }) => [source, target].sort().join() === 'asr,vit');
    const close = edges.find(({ papers }) => papers === 4);
    expect(pair?.npmi).toBeLessThan(0);
    expect(close?.npmi).toBeGreaterThan(0.5);
  });

  it('is the same bytes for the same view, in whatever order papers came', async () => {
    const reversed = await openStore('sqlite::memory:');
    try {
      for (const each of FIELDS.toReversed()) await fillStore(reversed, [each]);
      for (const args of ['', '(focus: ["vit"], depth: 2)', '(rankBy: NPMI, maxEdges: 3)']) {
        expect(JSON.stringify(await picture(args, reversed))).toBe(
          JSON.stringify(await picture(args)),
        );
      }
    } finally {
      await reversed.close();
    }
  });

  it('does not depend on how its nodes are ordered or what led to them', async () => {
    const places = ({ nodes }: Awaited<ReturnType<typeof picture>>) =>
      Object.fromEntries(nodes.map(({ slug, x, y }) => [slug, [x, y]]));
    const fromVision = places(await picture('(focus: ["vit"], depth: 3)'));
    expect(places(await picture('(focus: ["whisper"], depth: 3)'))).toEqual(fromVision);
  });

  it('counts for each node the neighbours that it leaves out', async () => {
    const { nodes } = await picture('(focus: ["asr"], maxNodes: 2)');
    expect(nodes.map(({ omittedNeighbours }) => omittedNeighbours)).toEqual([2, 1]);
    const whole = await picture('(focus: ["asr"], depth: 3)');
    expect(whole.nodes.every(({ omittedNeighbours }) => omittedNeighbours === 0)).toBe(true);
    const strong = await picture('(focus: ["asr"], minPapers: 2)');
    expect(strong.nodes[0]).toMatchObject({ slug: 'asr', omittedNeighbours: 0 });
  });

  it('says in plain words what was left out, and how many there are', async () => {
    expect(await picture('(focus: ["asr"])')).toMatchObject({
      truncatedBecause: null,
      totalNodes: 4,
      totalNodesIsLowerBound: false,
    });
    expect(await picture('(focus: ["asr"], maxNodes: 2)')).toMatchObject({
      truncatedBecause: expect.stringMatching(/than the 2 shown: raise maxNodes/),
      totalNodes: 4,
    });
    expect(await picture('(focus: ["asr"], depth: 3, maxEdges: 1)')).toMatchObject({
      truncatedBecause: expect.stringMatching(/pairs .* than the 1 shown: raise maxEdges/),
      totalNodes: 6,
    });
    expect(await picture('(maxNodes: 3)')).toMatchObject({ totalNodes: 7 });
    expect(await picture('(minPapers: 4, include: ["sudoku"])')).toMatchObject({ totalNodes: 5 });
  });

  it('keeps what is included, whatever its rank, and lets the rest share the places', async () => {
    const opened = await picture('(focus: ["asr"], include: ["sudoku", "vit"], maxNodes: 4)');
    expect(opened.slugs).toHaveLength(4);
    expect(opened.slugs[0]).toBe('asr');
    expect(opened.nodes.find(({ slug }) => slug === 'vit')?.depth).toBe(1);
    expect(opened.nodes.at(-1)).toMatchObject({ slug: 'sudoku', depth: null });
    expect((await picture('(include: ["sudoku"], maxNodes: 2)')).slugs).toContain('sudoku');
    expect((await picture('(include: ["sudoku", "asr"], maxNodes: 1)')).truncatedBecause).toContain(
      'maxNodes',
    );
  });

  it('ranks by what belongs together beyond chance where that is asked', async () => {
    const common = await picture('(focus: ["vit"], maxNodes: 4, maxEdges: 2)');
    expect(common.edges[0]?.papers).toBeGreaterThan(1);
    const near = await picture('(focus: ["vit"], rankBy: NPMI, maxNodes: 3)');
    expect(near.slugs.toSorted()).toEqual(['clip', 'dino', 'vit']);
    const { edges } = await picture('(rankBy: NPMI)');
    const closeness = edges.map(({ npmi }) => npmi);
    expect(closeness).toEqual(closeness.toSorted((a, b) => b - a));
  });
});
