// GEXF, GraphML and CSV, read by networkx and by Python's own csv: one process for all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvLines } from '../../../src/exports/formats/csv.ts';
import { openLibrary } from '../../graphql/library.ts';
import { exported, graphOf, nodeNamed, written } from '../exported.ts';
import { wildTexts } from '../wild.ts';

const READER = join(import.meta.dirname, 'read-exports.py');
const NETWORKX = spawnSync('python3', ['-c', 'import networkx']);
const isMissing = NETWORKX.status !== 0;

const READ = z.object({
  nodes: z.array(z.string()),
  labels: z.array(z.string()),
  edges: z.array(z.tuple([z.string(), z.string(), z.number(), z.string().nullable()])),
  first: z.record(z.string(), z.unknown()),
});
const FILES = z.record(z.string(), READ);

const texts = wildTexts(200);

describe.skipIf(isMissing)('read by Python (pip install networkx)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-exports-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files: z.infer<typeof FILES>;
  let head: { nodes: number; edges: number };

  beforeAll(async () => {
    const store = await openLibrary();
    const wild = graphOf(
      texts.map((name, i) =>
        nodeNamed(name, { slug: nodeNamed(`concept ${i}`).slug, definition: name }),
      ),
    );
    for (const format of ['gexf', 'graphml', 'csv']) {
      const ending = format === 'csv' ? 'zip' : format;
      const made = await exported(format, store, { focus: ['LoRA'], depth: 2 });
      head = made.head;
      writeFileSync(join(folder, `library.${ending}`), made.bytes);
      writeFileSync(join(folder, `wild.${ending}`), (await written(format, wild)).bytes);
    }
    await store.close();
    const { stdout, stderr, status } = spawnSync('python3', [READER, folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    files = FILES.parse(JSON.parse(stdout));
  }, 60_000);

  it.each(['library.gexf', 'library.graphml', 'library.zip'])(
    '%s has all concepts and pairs',
    (name) => {
      expect(files[name]?.nodes).toHaveLength(head.nodes);
      expect(files[name]?.edges).toHaveLength(head.edges);
      expect(files[name]?.labels).toContain('LoRA');
      const pair = files[name]?.edges.find(([a, b]) => [a, b].sort().join() === 'gsm8k,lora');
      expect(pair?.[2]).toBe(2);
    },
  );

  it.each(['library.gexf', 'library.graphml', 'library.zip'])(
    '%s tells since when papers name a pair',
    (name) => {
      const pair = files[name]?.edges.find(([a, b]) => [a, b].sort().join() === 'gsm8k,lora');
      expect(pair?.[3]).toBe('2024-01-05');
    },
  );

  it('GEXF tells colours, sizes, places and when a concept began', () => {
    expect(files['library.gexf']?.first).toMatchObject({
      viz: {
        color: { r: 0, g: 158, b: 115 },
        size: 8,
        position: { x: expect.any(Number), y: expect.any(Number) },
      },
      start: '2023-01-01',
      kind: 'METHOD',
      papers: 4,
    });
  });

  it('any text is kept, but for what XML has no place for', () => {
    const kept = texts.map((text) => text.replace(NO_XML, '\uFFFD'));
    expect(files['wild.gexf']?.labels).toEqual(kept);
    expect(files['wild.graphml']?.labels).toEqual(kept);
  });

  it('any text is kept in a table', () => {
    expect(files['wild.zip']?.labels).toEqual(texts.map((text) => text.toWellFormed()));
    expect(files['wild.zip']?.edges).toHaveLength(texts.length - 1);
  });
});

/** As XML 1.0 has it, counted by code points. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

describe('a table', () => {
  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\tx', '\rx'])('holds no formula: %j', (text) => {
    expect(csvLines([['a', text]])).toMatch(/^"a","'/);
  });

  it('leaves numbers below zero what they are', () => {
    expect(csvLines([[-1.5, 'x', null]])).toBe('-1.5,"x",\r\n');
  });
});
