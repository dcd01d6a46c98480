// A view of some categories: its concepts, pairs and numbers are those of the papers in these alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { exported } from '../../exports/exported.ts';
import { ask } from '../ask.ts';
import { fillStore } from '../library.ts';
import type { PaperSketch } from '../make-paper.ts';

const PAPERS: readonly PaperSketch[] = [
  paper('one', '2022-05-01', ['cs.CL'], ['BERT', 'GLUE', 'ELMo']),
  paper('two', '2022-06', ['cs.CL', 'cs.LG'], ['BERT', 'GLUE']),
  paper('three', '2023-02', ['cs.LG'], ['BERT', 'LoRA']),
  paper('four', '2023', ['cs.LG'], ['LoRA', 'CLIP', 'DINO']),
  paper('five', undefined, ['cs.CV'], ['CLIP', 'DINO']),
];

function paper(
  word: string,
  on: string | undefined,
  categories: readonly string[],
  names: readonly string[],
): PaperSketch {
  return {
    title: `Paper ${word}`,
    abstract: `This is about ${names.join(', ')}, and number ${word}.`,
    ...(on !== undefined && { on }),
    // Every paper is in this one too.
    categories: [...categories, 'cs.AI'],
    names: names.map((surface) => ({ surface, kind: surface === 'GLUE' ? 'DATASET' : 'MODEL' })),
  };
}

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await fillStore(store, PAPERS);
});
afterAll(() => store.close());

const GRAPH = z.object({
  graph: z.object({ nodes: z.array(z.object({ slug: z.string(), size: z.int() })) }).loose(),
});

const COMPANY = z.object({
  concept: z.object({
    coOccurring: z.object({
      isTruncated: z.boolean(),
      edges: z.array(
        z.object({
          papers: z.int(),
          npmi: z.number(),
          node: z.object({ slug: z.string() }),
        }),
      ),
      pageInfo: z.object({ endCursor: z.string().nullable() }),
    }),
  }),
});

async function view(args: string) {
  const fields = `nodes { slug size depth x community omittedNeighbours }
    edges { source target papers npmi } truncatedBecause totalNodes communities { slug size }`;
  const { graph } = GRAPH.parse(await ask(store, `{ graph(${args}) { ${fields} } }`));
  return { ...graph, sizes: Object.fromEntries(graph.nodes.map(({ slug, size }) => [slug, size])) };
}

describe('a view of some categories', () => {
  it('counts the papers in any of them, each once', async () => {
    expect((await view('categories: ["cs.CL"]')).sizes).toEqual({ bert: 2, glue: 2, elmo: 1 });
    expect((await view('categories: ["cs.CL", "cs.LG"]')).sizes).toEqual({
      bert: 3,
      glue: 2,
      lora: 2,
      clip: 1,
      dino: 1,
      elmo: 1,
    });
    expect((await view('categories: ["q-bio.NC"]')).sizes).toEqual({});
  });

  it('goes together with months', async () => {
    const { sizes } = await view('categories: ["cs.LG"], since: "2023", until: "2023"');
    expect(sizes).toEqual({ lora: 2, bert: 1, clip: 1, dino: 1 });
  });

  // What is counted from the papers must be what the stores count.
  it.each([
    'minPapers: 1',
    'maxNodes: 2',
    'minPapers: 2',
    'kinds: [DATASET]',
    'focus: ["bert"]',
    'focus: ["bert"], depth: 2, maxNodes: 3',
    'focus: ["elmo"], include: ["clip"], kinds: [MODEL]',
    'focus: ["lora"], rankBy: NPMI, maxEdges: 1',
    'since: "2022", until: "2022-12"',
    'focus: ["lora"], since: "2023"',
  ])('with %s is that of the whole graph where all papers are in it', async (args) => {
    expect(await view(`${args}, categories: ["cs.AI"]`)).toEqual(await view(args));
  });

  it('is exported with the papers of its categories alone', async () => {
    const { head, text } = await exported('bibtex', store, { categories: ['cs.CL', 'cs.CL'] });
    expect(head.query).toContain('categories: ["cs.CL"]');
    expect(text.match(/^@/gm)).toHaveLength(2);
    const focused = await exported('bibtex', store, { focus: ['bert'], categories: ['cs.LG'] });
    expect(focused.text.match(/^@/gm)).toHaveLength(2);
  });
});

describe('what a concept is named with in some categories', () => {
  const company = async (args: string) => {
    const fields = '{ isTruncated edges { papers npmi node { slug } } pageInfo { endCursor } }';
    const data = await ask(store, `{ concept(slug: "bert") { coOccurring(${args}) ${fields} } }`);
    const { coOccurring } = COMPANY.parse(data).concept;
    const pairs = coOccurring.edges.map(({ node, papers }) => [node.slug, papers]);
    return { ...coOccurring, pairs: Object.fromEntries(pairs) };
  };

  it('is counted over the papers in any of them', async () => {
    expect((await company('categories: ["cs.CL"]')).pairs).toEqual({ glue: 2, elmo: 1 });
    expect((await company('categories: ["cs.LG"]')).pairs).toEqual({ glue: 1, lora: 1 });
    expect((await company('categories: ["cs.CL", "cs.LG"]')).pairs).toEqual({
      glue: 2,
      elmo: 1,
      lora: 1,
    });
    expect((await company('categories: ["cs.CV"]')).pairs).toEqual({});
    expect((await company('categories: []')).pairs).toEqual((await company('first: 20')).pairs);
  });

  it('can be of some months too, of some kinds, and in order of a measure', async () => {
    const early = 'categories: ["cs.CL", "cs.LG"], until: "2022"';
    expect((await company(early)).pairs).toEqual({ glue: 2, elmo: 1 });
    expect((await company(`${early}, kinds: [MODEL]`)).pairs).toEqual({ elmo: 1 });
    expect((await company(`${early}, minPapers: 2`)).pairs).toEqual({ glue: 2 });
    const strongest = await company('categories: ["cs.LG"], orderBy: NPMI');
    // Of three papers two name BERT; GLUE is in one of them and LoRA in one of them and another.
    expect(strongest.edges.map(({ node }) => node.slug)).toEqual(['glue', 'lora']);
    expect(strongest.edges[0]?.npmi).toBeCloseTo(
      Math.log(1 / 3 / ((2 / 3) * (1 / 3))) / Math.log(3),
    );
    expect(strongest.isTruncated).toBe(false);
  });

  it('goes on from page to page', async () => {
    const start = await company('categories: ["cs.CL"], first: 1');
    const rest = await company(
      `categories: ["cs.CL"], first: 5, after: ${JSON.stringify(start.pageInfo.endCursor)}`,
    );
    expect([start.pairs, rest.pairs]).toEqual([{ glue: 2 }, { elmo: 1 }]);
  });
});
