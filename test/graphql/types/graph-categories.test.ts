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
