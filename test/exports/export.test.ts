// What every export promises: the whole graph or a view, the same bytes for the same graph, and a head that says what it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrange } from '../../src/analytics/arrange.ts';
import { openExport } from '../../src/export.ts';
import { FORMATS, getFormat } from '../../src/exports/formats.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createContext } from '../../src/graphql/context.ts';
import { layOutGraph } from '../../src/layout.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { fillStore, LEXICON, openLibrary, PAPERS } from '../graphql/library.ts';
import { exported } from './exported.ts';

const NAMES = FORMATS.map(({ name }) => name);

let library: GraphStore;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

/** The version of this program changes with each release, the file with it alone. */
function withoutVersion(text: string): string {
  return text.replaceAll(/Paperloom \d+\.\d+\.\d+/g, 'Paperloom VERSION');
}

describe('an export', () => {
  it.each(NAMES)('as %s is the sample that is kept', async (name) => {
    const { bytes } = await exported(name, library);
    await expect(withoutVersion(bytes.toString('latin1'))).toMatchFileSnapshot(
      `./golden/${name}.txt`,
    );
  });

  it.each(NAMES)('as %s tells its query, its data and the lexicon', async (name) => {
    const view = { focus: ['LoRA'], maxNodes: 3 };
    const { head, text } = await exported(name, library, view);
    const plain = text.replaceAll('&quot;', '"').replaceAll('\\"', '"').replaceAll('\\', '');
    expect(plain).toContain(head.query);
    expect(plain).toContain(head.hash);
    expect(plain).toContain('lexicon-1');
    expect(head.query).toContain('focus: ["lora"]');
  });

  it('is the same bytes for the same graph, in whatever order its papers came', async () => {
    const other = await openStore('sqlite::memory:');
    try {
      await other.syncLexicon(LEXICON, 'lexicon-1');
      for (const paper of PAPERS.toReversed()) await fillStore(other, [paper]);
      for (const name of NAMES) {
        for (const view of [undefined, { focus: ['LoRA'], since: '2024' }]) {
          const [one, two] = [
            await exported(name, library, view),
            await exported(name, other, view),
          ];
          expect(two.bytes.equals(one.bytes)).toBe(true);
        }
      }
    } finally {
      await other.close();
    }
  });

  it('has the same hash in all formats of a subject, and another for other data', async () => {
    const hashes = async (view?: { focus: string[] }) => {
      const heads = await Promise.all(
        FORMATS.filter(({ subject }) => subject === 'graph').map(
          async ({ name }) => (await exported(name, library, view)).head.hash,
        ),
      );
      return new Set(heads);
    };
    const whole = await hashes();
    expect(whole.size).toBe(1);
    expect(await hashes({ focus: ['LoRA'] })).not.toEqual(whole);
  });

  it('writes a view the same way however it was asked for', async () => {
    const { head } = await exported('gexf', library, {
      focus: ['Low-Rank Adaptation'],
      depth: null,
    });
    expect(head.query).toBe(
      'graph(focus: ["lora"], depth: 1, maxNodes: 50, maxEdges: 200, minPapers: 1, rankBy: PAPERS, layout: VIEW)',
    );
    const months = await exported('gexf', library, { since: '2024', kinds: ['MODEL'] });
    expect(months.head.query).toContain('kinds: [MODEL]');
    expect(months.head.query).toContain('since: "2024-01"');
    expect(months.head.query).not.toContain('until');
  });

  it('of a view says in plain words what the view leaves out', async () => {
    const { head, text } = await exported('graphml', library, { focus: ['LoRA'], maxNodes: 2 });
    expect(head.cuts).toContain('raise maxNodes');
    expect(text).toContain('raise maxNodes');
    expect(head).toMatchObject({ nodes: 2, edges: 1 });
  });

  it('of papers holds those that name the focus, newest first, and in a window those of its months', async () => {
    const titles = async (view?: object) =>
      [...(await exported('ris', library, view)).text.matchAll(/^TI {2}- (.*)\r$/gm)].map(
        ([, title]) => title,
      );
    expect(await titles({ focus: ['LoRA'] })).toEqual([
      'Which adapter is best',
      'LoRA on a shoestring',
      'A year of adapters',
      'Notes without a date',
    ]);
    expect(await titles({ focus: ['LoRA', 'COCO'], since: '2024' })).toEqual([
      'Cutting things out of pictures',
      'Which adapter is best',
      'LoRA on a shoestring',
    ]);
    expect(await titles({ kinds: ['DATASET'] })).toHaveLength(3);
    expect(await titles()).toHaveLength(PAPERS.length);
  });

  it('takes places from the stored layout where there is one', async () => {
    const store = await openLibrary();
    try {
      const bare = await exported('graphology', store);
      expect(bare.text).not.toContain('"x":');
      await layOutGraph(
        store,
        async (graph) => arrange(graph),
        () => undefined,
      );
      const [place] = await store.loadPlaces([await uidOfLora(store)]);
      const placed = await exported('graphology', store);
      expect(placed.text).toContain(`"x":${place?.x}`);
      expect((await exported('graphology', store, { focus: ['LoRA'] })).head.query).toContain(
        'layout: STORED',
      );
    } finally {
      await store.close();
    }
  });

  it('ends with an error where the graph changed meanwhile', async () => {
    const store = await openLibrary();
    try {
      const context = createContext({ store, extractor: LORA_ONLY, arrange: arrangeHere });
      const { chunks } = await openExport(getFormat('gexf'), undefined, context);
      const [paper] = PAPERS;
      if (paper === undefined) throw new Error('There are papers.');
      await fillStore(store, [{ ...paper, title: 'Another', arxiv: '2405.00001' }]);
      const reading = (async () => {
        for await (const _ of chunks);
      })();
      await expect(reading).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    } finally {
      await store.close();
    }
  });

  it('is refused for a format that there is not, naming those that there are', () => {
    expect(() => getFormat('xlsx')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FORMAT', remedy: expect.stringContaining('gexf') }),
    );
  });
});

async function uidOfLora(store: GraphStore) {
  const concept = await store.findConceptBySlug('lora');
  if (concept === undefined) throw new Error('There is no LoRA.');
  return concept.uid;
}
