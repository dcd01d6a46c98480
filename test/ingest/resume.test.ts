// Going on where an interrupted run stood: what was committed is passed over, and that is told.
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Input } from '../../src/papers/read/inputs.ts';
import type { IngestTools } from '../../src/pipeline.ts';
import { inputOf, jsonl } from './inputs.ts';
import { linesOf, openEmpty, run } from './run.ts';

function paper(n: number, words = 'BERT') {
  return { id: `p${n}`, title: `Paper ${n}`, abstract: `The ${n}th paper is about ${words}.` };
}

const PAPERS = Array.from({ length: 20 }, (_, n) => paper(n));

/** Commits two batches of two at least, then is told to stop. */
async function interrupt(
  store: GraphStore,
  inputs: readonly Input[],
  tools: Partial<IngestTools> = {},
) {
  const controller = new AbortController();
  let commits = 0;
  return await run(store, inputs, {
    batchSize: 2,
    onProgress: () => {
      if (++commits === 2) controller.abort();
    },
    signal: controller.signal,
    ...tools,
  });
}

async function resume(
  store: GraphStore,
  inputs: readonly Input[],
  tools: Partial<IngestTools> = {},
) {
  const told: [string, number][] = [];
  const report = await run(store, inputs, {
    ...tools,
    onResume: ({ name }, line) => told.push([name, line]),
  });
  return { report, told };
}

describe('an interrupted ingest', () => {
  it('commits what it read, says so, and goes on behind it', async () => {
    const store = await openEmpty();
    const stopped = await interrupt(store, [jsonl(...PAPERS)]);
    expect(stopped.interrupted).toBe(true);
    expect(stopped.records).toBeGreaterThanOrEqual(4);
    expect(stopped.records).toBeLessThan(20);
    expect((await store.stats()).papers).toBe(stopped.records);
    const { report, told } = await resume(store, [jsonl(...PAPERS)]);
    expect(told).toEqual([['jsonl.txt', stopped.records]]);
    expect(report).toMatchObject({ interrupted: false, records: 20 - stopped.records });
  });

  it('gives the graph of a run that nobody stopped', async () => {
    const [store, undisturbed] = [await openEmpty(), await openEmpty()];
    await interrupt(store, [jsonl(...PAPERS)]);
    await resume(store, [jsonl(...PAPERS)]);
    await run(undisturbed, [jsonl(...PAPERS)]);
    expect(await linesOf(store)).toEqual(await linesOf(undisturbed));
  });

  it('passes over the files before the one it was stopped in', async () => {
    const store = await openEmpty();
    const first = inputOf('jsonl', JSON.stringify(paper(77, 'LoRA')), 'first');
    const second = inputOf('jsonl', PAPERS.map((p) => JSON.stringify(p)).join('\n'), 'second');
    const stopped = await interrupt(store, [first, second]);
    const { report, told } = await resume(store, [first, second]);
    expect(told).toEqual([
      ['first', 1],
      ['second', stopped.records - 1],
    ]);
    expect(stopped.records + report.records).toBe(21);
  });

  it('is gone on with once: after a complete run everything is read again', async () => {
    const store = await openEmpty();
    await interrupt(store, [jsonl(...PAPERS)]);
    await resume(store, [jsonl(...PAPERS)]);
    const { report, told } = await resume(store, [jsonl(...PAPERS)]);
    expect(told).toEqual([]);
    expect(report.papers).toMatchObject({ added: 0, changed: 0, unchanged: 20 });
  });

  it('is not gone on with by another stream that differs within its first hundred lines', async () => {
    const store = await openEmpty();
    await interrupt(store, [jsonl(...PAPERS)]);
    const { report, told } = await resume(store, [
      jsonl(...PAPERS.slice(0, 19), paper(99, 'SQuAD')),
    ]);
    expect(told).toEqual([]);
    expect(report.papers).toMatchObject({ added: 20 - report.papers.unchanged });
  });

  it.each([
    ['another lexicon', { fingerprint: 'words 2' }],
    ['another day to settle years by', { asOf: '2025-01-01' }],
  ])('begins anew with %s', async (_what, change) => {
    const store = await openEmpty();
    await interrupt(store, [jsonl(...PAPERS)]);
    const { report, told } = await resume(store, [jsonl(...PAPERS)], change);
    expect(told).toEqual([]);
    expect(report.records).toBe(20);
  });

  it('counts a faulty line once', async () => {
    const store = await openEmpty();
    const lines = PAPERS.map((p) => JSON.stringify(p));
    const input = inputOf('jsonl', [...lines.slice(0, 3), '{"id":', ...lines.slice(3)].join('\n'));
    const stopped = await interrupt(store, [input]);
    const { report } = await resume(store, [input]);
    expect(stopped.problems.total + report.problems.total).toBe(1);
    expect(stopped.papers.rejected + report.papers.rejected).toBe(1);
  });
});

describe('an ingest stopped while its input is silent', () => {
  it('commits what it has and ends', async () => {
    const store = await openEmpty();
    const controller = new AbortController();
    const base = jsonl(...PAPERS.slice(0, 3));
    const silent: Input = {
      ...base,
      open: () => {
        const reader = base.open();
        async function* lines() {
          yield* reader.lines;
          // Lines enough to tell streams apart have come; then nothing more.
          for (let number = 4; number < 200; number++) yield { number, text: '' };
          setTimeout(() => controller.abort(), 100);
          await new Promise(() => undefined);
        }
        return { ...reader, lines: lines() };
      },
    };
    const report = await run(store, [silent], { signal: controller.signal });
    expect(report).toMatchObject({ interrupted: true, records: 3 });
    expect((await store.stats()).papers).toBe(3);
  });
});
