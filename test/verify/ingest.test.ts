// The whole way on the real corpora: what the four pages give, and how much memory 20,000 papers take.
import { spawn } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const BIN = join(import.meta.dirname, '../../bin/paperloom.js');
const DATA = process.env['PAPERLOOM_DATA'] ?? join(import.meta.dirname, '../../../shared');
const CORPUS = join(DATA, 'corpus');
const PAGES = [0, 1, 2, 3].map((n) => join(CORPUS, `hf-daily-papers-00${n}.txt`));
const missing = existsSync(CORPUS) ? '' : ` (skipped: ${CORPUS} is missing; set PAPERLOOM_DATA)`;

const folder = mkdtempSync(join(tmpdir(), 'paperloom-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  /** VmHWM, the kernel's own record of the highest resident size; 0 where it does not tell. */
  readonly peakMegabytes: number;
  readonly seconds: number;
}

async function paperloom(...args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, highWaterMark(child.pid));
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { code, out, peakMegabytes, seconds: (performance.now() - started) / 1000 };
}

function highWaterMark(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const EDGE = z.object({
  evidence: z.array(z.object({ sentence: z.string() })),
  node: z.object({ publishedOn: z.string().nullable() }),
});
const LORA = z.object({
  data: z.object({
    concept: z.object({ papers: z.object({ totalCount: z.int(), edges: z.array(EDGE) }) }),
  }),
});

describe.skipIf(missing !== '')(`four pages of Daily Papers${missing}`, () => {
  beforeAll(async () => {
    const { code, out } = await paperloom('ingest', ...PAGES, '--store', 'pages.db', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { records: 271, papers: { added: 257, merged: 14, rejected: 0 }, problems: { total: 0 } },
    ]);
  });

  it('give 257 papers, 93 of them with a day', async () => {
    const { out } = await paperloom('stats', '--store', 'pages.db', '--json');
    expect(JSON.parse(out)).toMatchObject({ papers: 257, undatedPapers: 257 - 93, stalePapers: 0 });
  });

  it('change nothing when they are read again', async () => {
    const before = await paperloom('export', '--store', 'pages.db');
    const { out } = await paperloom('ingest', ...PAGES, '--store', 'pages.db', '--json');
    expect(JSON.parse(out)).toMatchObject({
      papers: { added: 0, changed: 0, unchanged: 257, merged: 14 },
    });
    expect((await paperloom('export', '--store', 'pages.db')).out === before.out).toBe(true);
  });

  it('give the same graph in the other order, in small batches and by two threads', async () => {
    const way = ['--store', 'back.db', '--batch-size', '7', '--workers', '2'];
    await paperloom('ingest', ...PAGES.toReversed(), ...way);
    const [one, other] = [
      await paperloom('export', '--store', 'pages.db'),
      await paperloom('export', '--store', 'back.db'),
    ];
    // Not toBe: a difference of megabytes would be printed.
    expect(other.out === one.out).toBe(true);
  });

  it('name LoRA in at least 15 papers, newest first, undated last, each with its sentence', async () => {
    const question = `{ concept(name: "LoRA") { papers(first: 50) {
      totalCount
      edges { evidence { sentence } node { publishedOn } }
    } } }`;
    const { out } = await paperloom('query', question, '--store', 'pages.db', '--json');
    const { papers } = LORA.parse(JSON.parse(out)).data.concept;
    expect(papers.totalCount).toBeGreaterThanOrEqual(15);
    expect(papers.edges).toHaveLength(papers.totalCount);
    const days = papers.edges.map(({ node }) => node.publishedOn ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    for (const { evidence } of papers.edges) {
      expect(evidence[0]?.sentence).toMatch(/lora|low[- ]rank/i);
    }
  });
});

describe.skipIf(missing !== '')(`20,000 arXiv papers${missing}`, () => {
  it('are linked within 550 MB, the whole process counted', async () => {
    const papers = join(folder, 'papers.jsonl');
    const packed = createReadStream(join(CORPUS, 'arxiv-20k.jsonl.gz'));
    await pipeline(packed, createGunzip(), createWriteStream(papers));
    const run = await paperloom('ingest', papers, '--store', 'arxiv.db', '--json');
    expect([run.code, JSON.parse(run.out)]).toMatchObject([
      0,
      { records: 20_000, papers: { added: 20_000 }, problems: { total: 0 } },
    ]);
    const rate = Math.round(20_000 / run.seconds);
    console.log(`${rate} papers/s end to end, ${Math.round(run.peakMegabytes)} MB at most`);
    // Guards against falling behind, on a busy machine too; the figures that count are those of npm run bench.
    expect(run.peakMegabytes).toBeLessThan(550);
    expect(rate).toBeGreaterThan(80);
  });

  it('change nothing when they are read again, and are not extracted again', async () => {
    const run = await paperloom(
      'ingest',
      join(folder, 'papers.jsonl'),
      '--store',
      'arxiv.db',
      '--json',
    );
    expect(JSON.parse(run.out)).toMatchObject({
      papers: { added: 0, changed: 0, unchanged: 20_000, reextracted: 0 },
    });
    console.log(`${Math.round(20_000 / run.seconds)} unchanged papers/s`);
  });
});
