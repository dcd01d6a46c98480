import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/graph/sqlite/connect.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { jsonl } from './inputs.ts';
import { linesOf, openEmpty, run } from './run.ts';

/** A graph in memory, and the statements that are asked of it, in their order. */
async function openWatched(): Promise<{ store: GraphStore; asked: string[] }> {
  const asked: string[] = [];
  const observer = { roundTrip: (names: readonly string[]) => asked.push(...names) };
  const store = await openSqliteStore('sqlite::memory:', { observer });
  onTestFinished(() => store.close());
  return { store, asked };
}

const papers = (count: number, title: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${n}`,
    title: title(n),
    abstract: `BERT and LoRA of ${title(n)}, told for the ${n}th time with ImageNet.`,
  }));

const countOf = (name: string, names: readonly string[]) =>
  names.filter((each) => each === name).length;

describe('batches that share no paper', () => {
  it('are planned while the one before is written: the store is asked once for each', async () => {
    const { store, asked } = await openWatched();
    await run(store, [jsonl(...papers(42, (n) => `Paper number ${n}`))], { batchSize: 8 });
    expect(countOf('papers/related', asked)).toBe(6);
    const reads = asked.slice(asked.indexOf('papers/related'));
    expect(countOf('meta/counters', reads)).toBe(1);
  });

  it('that change nothing are planned ahead too', async () => {
    const { store, asked } = await openWatched();
    const inputs = [jsonl(...papers(42, (n) => `Paper number ${n}`))];
    await run(store, inputs, { batchSize: 8 });
    asked.length = 0;
    await run(store, inputs, { batchSize: 8 });
    expect(countOf('papers/related', asked)).toBe(6);
  });
});

describe('batches that may share a paper', () => {
  it('are planned on what was written: each copy joins the paper of the batch before', async () => {
    const copies = papers(20, () => 'One and the same').map((paper) => ({
      ...paper,
      abstract: 'BERT with LoRA, again and again.',
    }));
    const small = await openEmpty();
    const report = await run(small, [jsonl(...copies)], { batchSize: 1 });
    expect(report.papers).toMatchObject({ added: 1, merged: 19 });
    const large = await openEmpty();
    await run(large, [jsonl(...copies)], { batchSize: 100 });
    expect(await linesOf(small)).toEqual(await linesOf(large));
  });
});

describe('a batch that another writer comes before', () => {
  it('is planned again, and so is the one that was planned ahead', async () => {
    const store = await openEmpty();
    let commits = 0;
    const beside: GraphStore = {
      ...store,
      apply: async (change) => {
        // Another writer takes the revision, twice, before ours are applied.
        if (++commits === 2 || commits === 5) await run(store, [jsonl(...other(commits))]);
        return store.apply(change);
      },
    };
    const other = (n: number) => papers(1, () => `Paper of another ${n}`);
    const own = papers(40, (n) => `Paper number ${n}`);
    const report = await run(beside, [jsonl(...own)], { batchSize: 8 });
    expect(report.papers).toMatchObject({ added: 40 });
    const expected = await openEmpty();
    await run(expected, [jsonl(...own), jsonl(...other(2)), jsonl(...other(5))]);
    expect(await linesOf(store)).toEqual(await linesOf(expected));
  });
});
