// The whole journey: a small file of each format, read, extracted, linked, asked in GraphQL and exported.
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { createContext } from '../src/graphql/context.ts';
import { schema } from '../src/graphql/schema.ts';
import { loadExtractor } from '../src/mentions/load-extractor.ts';
import { type ExtractorPool, openExtractorPool } from '../src/mentions/workers/pool.ts';
import { openInputs } from '../src/papers/read/inputs.ts';
import { ingest } from '../src/pipeline.ts';
import { arrangeHere } from './graphql/ask.ts';
import { linesOf } from './ingest/run.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const FILES = ['page.txt', 'arxiv.jsonl', 'papers.jsonl'].map((name) => join(FIXTURES, name));

let store: GraphStore;
const pools: ExtractorPool[] = [];
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  pools.push(
    openExtractorPool(1, { lexiconFiles: [] }),
    openExtractorPool(2, { lexiconFiles: [] }),
  );
});
afterAll(async () => {
  await store.close();
  for (const pool of pools) await pool.close();
});

async function read(into: GraphStore, files: readonly string[], threads: 1 | 2, batchSize = 1_000) {
  const pool = pools[threads - 1];
  if (pool === undefined) return expect.fail('There is no pool.');
  const { inputs, problems } = await openInputs(files);
  expect(problems).toEqual([]);
  const extraction = { ...(await pool.describe()), extractTexts: pool.extractTexts };
  return await ingest(inputs, into, { ...extraction, batchSize });
}

const EDGE = z.object({
  evidence: z.array(z.object({ sentence: z.string() })),
  node: z.object({ title: z.string(), publishedOn: z.string().nullable() }),
});
const CONCEPT = z.object({
  kind: z.string(),
  paperCount: z.number(),
  papers: z.object({ edges: z.array(EDGE) }),
});
const ANSWER = z.object({ data: z.object({ concept: CONCEPT }) });

const QUESTION = `{
  concept(name: "LoRA") {
    kind
    paperCount
    papers(first: 10) { edges { evidence { sentence } node { title publishedOn } } }
  }
}`;

describe('a small file of each format', () => {
  it('becomes papers, joined where two files tell of one', async () => {
    const report = await read(store, FILES, 1);
    expect(report).toMatchObject({
      records: 8,
      papers: { added: 6, merged: 2, changed: 0, unchanged: 0, rejected: 0 },
      problems: { total: 0 },
      interrupted: false,
    });
  });

  it('answers which papers name LoRA, newest first, with the sentences', async () => {
    const extractor = loadExtractor();
    const contextValue = createContext({ store, extractor, arrange: arrangeHere });
    const response = await graphql({ schema, source: QUESTION, contextValue });
    const { concept } = ANSWER.parse(JSON.parse(JSON.stringify(response))).data;
    const { edges } = concept.papers;
    expect([concept.kind, concept.paperCount]).toEqual(['METHOD', 2]);
    expect(edges.map(({ node }) => [node.title, node.publishedOn])).toEqual([
      ['Adapters, Again', '2024-06'],
      ['Small Adapters for Large Readers', '2024-03-01'],
    ]);
    // The arXiv record is shown, whose lines are wrapped; the sentence comes without wraps.
    expect(edges[1]?.evidence[0]?.sentence).toBe(
      'We fine-tune BERT with LoRA on SQuAD and change fewer than one in a hundred weights.',
    );
  });

  it('changes nothing when it is read again', async () => {
    const [before, revision] = [await linesOf(store), await store.revision()];
    const { papers } = await read(store, FILES, 2);
    expect(papers).toMatchObject({ added: 0, changed: 0, unchanged: 6, merged: 2, reextracted: 0 });
    expect(await linesOf(store)).toEqual(before);
    expect(await store.revision()).toBe(revision);
  });

  it('gives the same export in another order, in other batches and by two threads', async () => {
    const other = await openStore('sqlite::memory:');
    try {
      await read(other, FILES.toReversed(), 2, 1);
      expect(await linesOf(other)).toEqual(await linesOf(store));
    } finally {
      await other.close();
    }
  });

  it('is exported with a line a paper, a concept and a relation', async () => {
    const lines = (await linesOf(store)).map((line) =>
      z.record(z.string(), z.unknown()).parse(JSON.parse(line)),
    );
    const stats = await store.stats();
    expect(lines.filter((line) => 'paper' in line)).toHaveLength(stats.papers);
    expect(lines.filter((line) => 'relation' in line)).toHaveLength(await store.countRelations());
    expect(lines.find((line) => line['concept'] === 'lora')).toMatchObject({
      name: 'LoRA',
      papers: 2,
    });
    const keys = lines.flatMap((line) => ('paper' in line ? [String(line['paper'])] : []));
    expect(keys).toEqual(keys.toSorted());
    expect(keys).toContain('arxiv:2403.00011');
  });
});
