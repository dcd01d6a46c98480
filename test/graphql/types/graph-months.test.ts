// A view of some months: its concepts, pairs and numbers are those of the papers of these months alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { fillStore } from '../library.ts';
import type { PaperSketch } from '../make-paper.ts';

const PAPERS: readonly PaperSketch[] = [
  ...['one', 'two', 'three'].map((word) => paper(word, '2022-05-01', ['BERT', 'GLUE', 'ELMo'])),
  paper('four', '2023-02', ['BERT', 'LoRA']),
  paper('five', '2023-02-11', ['LoRA', 'GSM8K']),
  paper('six', '2023-07-30', ['LoRA', 'GSM8K', 'BERT']),
  paper('seven', '2023', ['LoRA', 'CLIP']),
  paper('eight', undefined, ['LoRA', 'DINO']),
];

function paper(word: string, on: string | undefined, names: readonly string[]): PaperSketch {
  return {
    title: `Paper ${word}`,
    abstract: `This is about ${names.join(', ')}, and number ${word}.`,
    ...(on !== undefined && { on }),
    names: names.map((surface) => ({ surface, kind: 'MODEL' })),
  };
}

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await fillStore(store, PAPERS);
});
afterAll(() => store.close());

const VIEW = z.object({
  graph: z.object({
    nodes: z.array(
      z.object({ slug: z.string(), size: z.int(), omittedNeighbours: z.int(), x: z.number() }),
    ),
    edges: z.array(
      z.object({ source: z.string(), target: z.string(), papers: z.int(), npmi: z.number() }),
    ),
    truncatedBecause: z.string().nullable(),
    totalNodes: z.int(),
    isFolded: z.boolean(),
    communities: z.array(z.object({ slug: z.string(), size: z.int() })),
  }),
});

async function view(args: string) {
  const fields = `nodes { slug size omittedNeighbours x } edges { source target papers npmi }
    truncatedBecause totalNodes isFolded communities { slug size }`;
  const { graph } = VIEW.parse(await ask(store, `{ graph(${args}) { ${fields} } }`));
  return { ...graph, sizes: Object.fromEntries(graph.nodes.map(({ slug, size }) => [slug, size])) };
}

describe('a view of some months', () => {
  it('shows the concepts that most papers of these months name', async () => {
    const year = await view('since: "2023", until: "2023"');
    expect(year.sizes).toEqual({ lora: 4, bert: 2, gsm8k: 2, clip: 1 });
    expect(year.nodes[0]?.slug).toBe('lora');
    expect(year.totalNodes).toBe(4);
    expect((await view('since: "2023-02", until: "2023-02"')).sizes).toEqual({
      lora: 2,
      bert: 1,
      gsm8k: 1,
    });
    expect((await view('until: "2022-12"')).sizes).toEqual({ bert: 3, elmo: 3, glue: 3 });
  });

  it('leaves out what only undated papers name', async () => {
    expect((await view('since: "1900"')).sizes).not.toHaveProperty('dino');
  });

  it('shows the strongest of them where there is no room for all', async () => {
    const cut = await view('since: "2023", maxNodes: 1');
    expect(cut.sizes).toEqual({ lora: 4 });
    expect(cut.nodes[0]?.omittedNeighbours).toBe(3);
    expect(cut.truncatedBecause).toContain('maxNodes');
    expect(cut.totalNodes).toBe(4);
  });

  it('grows from the focus through papers of these months', async () => {
    const around = await view('focus: ["bert"], since: "2023"');
    expect(around.sizes).toEqual({ bert: 2, lora: 4, gsm8k: 2 });
    expect(around.totalNodes).toBe(3);
    const deeper = await view('focus: ["bert"], since: "2023", depth: 2');
    expect(deeper.sizes).toHaveProperty('clip', 1);
    expect(deeper.totalNodes).toBe(4);
  });

  it('counts pairs and their closeness over these months', async () => {
    const { edges } = await view('since: "2023"');
    const pair = (x: string, y: string) =>
      edges.find(({ source, target }) => [source, target].sort().join() === [x, y].sort().join());
    expect(pair('lora', 'gsm8k')?.papers).toBe(2);
    expect(pair('lora', 'bert')?.papers).toBe(2);
    // All papers of the year name LoRA, so nothing is nearer to it than by chance.
    expect(pair('lora', 'bert')?.npmi).toBe(0);
    expect(pair('bert', 'gsm8k')?.npmi).toBeCloseTo(0, 5);
    const strong = await view('since: "2023", minPapers: 2');
    expect(strong.edges.map(({ papers }) => papers)).toEqual([2, 2]);
    expect(strong.sizes).not.toHaveProperty('clip');
  });

  it('ranks by closeness within these months where that is asked', async () => {
    const { sizes, edges } = await view(
      'focus: ["lora"], rankBy: NPMI, maxNodes: 2, until: "2023-02"',
    );
    expect(sizes).toEqual({ lora: 2, gsm8k: 1 });
    // Of five papers two name LoRA, one GSM8K, and that one both.
    expect(edges[0]?.npmi).toBeCloseTo(Math.log(5 / 2) / Math.log(5), 5);
  });

  it('keeps what is included, with its papers of these months, and the focus without any', async () => {
    const opened = await view('focus: ["elmo"], include: ["glue"], since: "2023"');
    expect(opened.sizes).toEqual({ elmo: 0, glue: 0 });
    expect((await view('include: ["glue"], since: "2023"')).totalNodes).toBe(5);
  });

  it('folds into communities of its own, which can be opened', async () => {
    const folded = await view('since: "2022", maxNodes: 2, fold: true');
    expect(folded.isFolded).toBe(true);
    const slug = folded.communities[0]?.slug ?? expect.fail('There is a community.');
    const opened = await view(`since: "2022", maxNodes: 2, community: "${slug}"`);
    expect(opened.nodes.map((node) => node.slug)).toContain(slug);
  });

  it('refuses what is neither a month nor a year', async () => {
    const error = await askWrongly(store, '{ graph(since: "March") { truncated } }');
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(error?.message).toContain('write a year or a month');
  });
});
