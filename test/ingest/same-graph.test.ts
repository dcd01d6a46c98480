// The promise: the same records give the same graph, whatever the order, the batches, the threads or the interruptions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Input } from '../../src/papers/read/inputs.ts';
import { inputOf, jsonl } from './inputs.ts';
import { linesOf, run } from './run.ts';
import { wordExtractor } from './word-extractor.ts';

/** A record of one of the formats, as a piece that can stand in any file of that format. */
interface Piece {
  readonly format: 'hf-page' | 'arxiv-snapshot' | 'jsonl';
  readonly text: string;
}

/** Prose of an abstract's length; `about` makes it differ. */
function prose(about: string): string {
  return `We study ${about} with BERT and LoRA at length. ${`The part on ${about} is long and takes its space here. `.repeat(4)}It ends with dropout on SQuAD.`;
}

function entry(title: string, abstract: string, day?: string): Piece {
  const footer = day === undefined ? '' : `\n  • 6 authors\n·\n${day}\n`;
  return { format: 'hf-page', text: `\n${title}\n\n${abstract}\n${footer}` };
}

function snapshot(id: string, title: string, abstract: string, more: object = {}): Piece {
  const record = { id, title, abstract, categories: 'cs.CL', update_date: '2024-05-01', ...more };
  return { format: 'arxiv-snapshot', text: JSON.stringify(record) };
}

function line(record: object): Piece {
  return { format: 'jsonl', text: JSON.stringify(record) };
}

const TWINS = prose('twin papers');

/** Records that overlap in every way we know of. */
const PIECES: readonly Piece[] = [
  // one paper on two pages, with and without a date, and once more by mail
  entry('A Paper on Two Pages', prose('pages'), 'Mar 1, 2024'),
  entry('A Paper on Two Pages', prose('pages')),
  line({ title: 'A paper on two pages', abstract: prose('pages') }),
  // a day without a year on pages that spell different years, or none
  entry('A Paper without a Year', prose('years'), 'Jul 14'),
  entry('A Paper of an Old Page', prose('old pages'), 'May 6, 2022'),
  // one paper in three formats, at last with its arXiv id
  snapshot('2401.00001', 'A Paper in Three Formats', prose('formats')),
  entry('A Paper in Three Formats', prose('formats'), 'Jan 2, 2024'),
  line({ id: 'ours-3', title: 'A Paper in Three Formats', abstract: prose('formats') }),
  // a text that could belong to either of two arXiv papers, and to a third by a record that knows both ends
  snapshot('2402.00001', 'Twins', TWINS),
  snapshot('2402.00002', 'Twins', `${TWINS} The second one adds parsing.`),
  entry('Twins', TWINS),
  line({ id: 'twin-a', title: 'Twins', abstract: TWINS }),
  // a chain: a DOI alone, a DOI with an arXiv id, the arXiv id alone in two versions
  line({ id: 'd1', doi: '10.1000/chain', title: 'Chain', abstract: 'The first end, on ImageNet.' }),
  line({ id: 'd2', doi: '10.1000/chain', arxiv: '2403.00007', title: 'Chain!', abstract: 'BLEU.' }),
  snapshot('2403.00007', 'The Chain', 'The other end, on ResNet.', { update_date: '2024-03-09' }),
  snapshot('2403.00007', 'The Chain', 'The other end, on ResNet and BLEU.'),
  // two DOIs under one own id never meet
  line({
    id: 'own',
    doi: '10.1000/x',
    title: 'Own',
    abstract: 'On parsing.',
    updated: '2024-01-01',
  }),
  line({
    id: 'own',
    doi: '10.1000/y',
    title: 'Own',
    abstract: 'On parsing.',
    updated: '2024-02-01',
  }),
  // a text that a later one makes whole
  line({ title: 'Cut', abstract: prose('cutting').slice(0, 230) }),
  line({ id: 'arxiv:2405.00001', title: 'Cut', abstract: prose('cutting') }),
];

const SEPARATOR = { 'hf-page': '\n', 'arxiv-snapshot': '\n', jsonl: '\n' } as const;

/** Pieces dealt out to files; each file holds one format. */
const files = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.keys()), fc.nat(2)), { minLength: 2, maxLength: 24 })
  .map((deal) => {
    const texts = new Map<string, { format: Piece['format']; parts: string[] }>();
    for (const [index, pile] of deal) {
      const piece = PIECES[index];
      if (piece === undefined) continue;
      const name = `${piece.format} ${pile}`;
      const file = texts.get(name) ?? { format: piece.format, parts: [] };
      file.parts.push(piece.text);
      texts.set(name, file);
    }
    return [...texts].map(([name, { format, parts }]) =>
      inputOf(format, parts.join(SEPARATOR[format]), name),
    );
  });

async function withGraph<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openStore('sqlite::memory:');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function graphOf(inputs: readonly Input[]): Promise<readonly string[]> {
  return withGraph(async (store) => {
    await run(store, inputs, { batchSize: 5_000 });
    return await linesOf(store);
  });
}

interface Way {
  readonly batchSize: number;
  readonly workers: number;
  /** After how many commits each attempt is stopped; the one after the last runs to its end. */
  readonly stops: readonly number[];
}

const WAY: fc.Arbitrary<Way> = fc.record({
  batchSize: fc.constantFrom(1, 7, 5_000),
  workers: fc.constantFrom(1, 2),
  stops: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
});

/** Stops and goes on as `stops` says. */
async function runInPieces(
  store: GraphStore,
  inputs: readonly Input[],
  { batchSize, workers, stops }: Way,
): Promise<void> {
  const tools = { batchSize, extractTexts: wordExtractor(workers) };
  for (const stop of stops) {
    const controller = new AbortController();
    let commits = 0;
    const onProgress = () => {
      if (++commits === stop) controller.abort();
    };
    await run(store, inputs, { ...tools, onProgress, signal: controller.signal });
  }
  await run(store, inputs, tools);
}

describe('the graph of some records', () => {
  it('is the same for any order of files, size of batches, number of threads and interruptions', async () => {
    const order = files.chain((inputs) =>
      fc.record({
        inputs: fc.constant(inputs),
        shuffled: fc.shuffledSubarray(inputs, { minLength: inputs.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(order, WAY, async ({ inputs, shuffled }, way) => {
        const expected = await graphOf(inputs);
        const found = await withGraph(async (store) => {
          await runInPieces(store, shuffled, way);
          return await linesOf(store);
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('is left alone by a second reading', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(1, 7, 5_000), async (inputs, batchSize) => {
        await withGraph(async (store) => {
          await run(store, inputs, { batchSize });
          const [lines, revision] = [await linesOf(store), await store.revision()];
          const { papers } = await run(store, inputs.toReversed(), { batchSize });
          expect([papers.added, papers.changed]).toEqual([0, 0]);
          expect(await linesOf(store)).toEqual(lines);
          expect(await store.revision()).toBe(revision);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('is the same when a text could belong to two arXiv papers, whichever came first', async () => {
    const twins = PIECES.filter(({ text }) => text.includes('Twins'));
    const inputs = twins.map(({ format, text }, i) => inputOf(format, text, `twin ${i}`));
    const expected = await graphOf(inputs);
    for (const [first, ...rest] of [inputs, inputs.toReversed()]) {
      if (first === undefined) continue;
      const found = await withGraph(async (store) => {
        for (const input of [...rest, first]) await run(store, [input]);
        return await linesOf(store);
      });
      expect(found).toEqual(expected);
    }
  });

  it('holds a paper of both files where two runs each read one of them', async () => {
    const [one, other] = [
      jsonl({ id: 'arxiv:2401.1', title: 'One', abstract: 'On BERT.' }),
      jsonl({ id: 'x', title: 'Two', abstract: 'On LoRA.' }),
    ];
    const apart = await withGraph(async (store) => {
      await run(store, [other]);
      await run(store, [one]);
      return await linesOf(store);
    });
    expect(apart).toEqual(await graphOf([one, other]));
  });
});
