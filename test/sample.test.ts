// The sample corpus: well formed, and connected enough to show what the program does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStats } from '../src/graph/views.ts';
import { createContext } from '../src/graphql/context.ts';
import { resolveConcept } from '../src/graphql/resolve-concept.ts';
import { loadExtractor } from '../src/mentions/load-extractor.ts';
import { openExtractorPool } from '../src/mentions/workers/pool.ts';
import { openInputs } from '../src/papers/read/inputs.ts';
import { ingest } from '../src/pipeline.ts';
import { arrangeHere } from './graphql/ask.ts';

const SAMPLE = join(import.meta.dirname, '../sample');
/** Catches `arXiv:2106.09685`, refuses `arXiv:2106.09685v2` and `2106.09685`. */
const ID = /^arXiv:(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})$/;

const PAPER = z.strictObject({
  id: z.string().regex(ID),
  title: z.string().min(5),
  abstract: z.string(),
  authors: z.array(z.string().min(2)).min(1).max(12),
  published: z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/),
  categories: z.array(z.string().regex(/^[a-z-]+(?:\.[A-Za-z-]+)?$/)).min(1),
});

const FILES = readdirSync(SAMPLE).filter((name) => name.endsWith('.jsonl'));
const PAPERS = FILES.flatMap((name) =>
  readFileSync(join(SAMPLE, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => ({ place: `${name}:${i + 1}`, value: JSON.parse(line) as unknown })),
);
const papers = PAPERS.map(({ place, value }) => ({ place, ...PAPER.parse(value) }));

describe('each paper of the sample', () => {
  it('is one of at least 150', () => {
    expect(papers.length).toBeGreaterThanOrEqual(150);
  });

  it('has an id and a title of its own', () => {
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    expect(new Set(papers.map(({ title }) => title.toLowerCase())).size).toBe(papers.length);
  });

  it('was published in the month of its id, on a day of the calendar', () => {
    for (const { place, id, published } of papers) {
      const [, year, month, number = ''] = ID.exec(id) ?? [];
      expect([place, published.slice(0, 7)]).toEqual([place, `20${year}-${month}`]);
      expect(number).toHaveLength(Number(`${year}${month}`) < 1501 ? 4 : 5);
      const day = published.length === 10 ? published : `${published}-01`;
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
  });

  it('has an abstract of 50 to 130 words', () => {
    const lengths = papers.map(({ place, abstract }) => ({
      place,
      words: abstract.split(/\s+/).length,
    }));
    expect(lengths.filter(({ words }) => words < 50 || words > 130)).toEqual([]);
  });
});

describe('the graph of the sample', () => {
  let stats: GraphStats;
  const counts = new Map<string, number>();
  const unanswered: string[] = [];
  beforeAll(async () => {
    const store = await openStore('sqlite::memory:');
    const pool = openExtractorPool(1, { lexiconFiles: [] });
    try {
      const { inputs } = await openInputs([SAMPLE]);
      const { extractTexts } = pool;
      const tools = { ...(await pool.describe()), extractTexts, batchSize: 1_000 };
      const report = await ingest(inputs, store, tools);
      expect(report.problems).toMatchObject({ total: 0 });
      stats = await store.stats();
      for await (const { name, paperCount } of store.readConcepts()) counts.set(name, paperCount);
      const context = createContext({ store, extractor: loadExtractor(), arrange: arrangeHere });
      const page = { limit: 100, direction: 'forward' } as const;
      const { items } = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
      for (const { node } of items) {
        const found = await resolveConcept(node.name, context).catch(() => undefined);
        if (found?.uid !== node.uid) unanswered.push(node.name);
      }
    } finally {
      await pool.close();
      await store.close();
    }
  });

  it('holds every paper, dated, and at least 300 concepts of all kinds', () => {
    expect(stats.papers).toBe(papers.length);
    expect(stats.undatedPapers).toBe(0);
    const kinds = Object.values(stats.concepts);
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(300);
    expect(Math.min(...kinds)).toBeGreaterThanOrEqual(20);
  });

  it('answers to the names of its hundred commonest concepts, two meanings of one excepted', () => {
    expect(unanswered.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['LoRA', 3],
    ['Transformer', 20],
    ['BERT', 10],
    ['ImageNet', 10],
    ['GPT-3', 5],
  ])('links %s to at least %i papers', (name, atLeast) => {
    expect(counts.get(name) ?? 0).toBeGreaterThanOrEqual(atLeast);
  });
});
