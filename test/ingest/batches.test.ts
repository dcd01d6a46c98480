import { describe, expect, it } from 'vitest';
import type { IngestProgress } from '../../src/graph/stored-paper.ts';
import { type Batch, type IngestItem, inBatches } from '../../src/ingest/batches.ts';
import { collect } from '../papers/collect.ts';
import { recordOf } from '../papers/records.ts';

/** As far as a file was read. */
function upTo(name: string, line: number, done = false): IngestProgress {
  return { ...inputOf(name), line, done };
}

function inputOf(name: string) {
  return { input: `hash of ${name}`, name };
}

function endOf(name: string, line: number): IngestItem {
  return { kind: 'end', input: inputOf(name), line };
}

function record(line: number, input = 'a', sourceAbstract = `Text ${line}.`): IngestItem {
  return {
    kind: 'record',
    input: inputOf(input),
    record: recordOf({ sourceTitle: `${input} ${line}`, sourceAbstract }),
    place: { file: input, line },
  };
}

function problem(line: number, input = 'a'): IngestItem {
  const place = { file: input, line };
  const fault = { code: 'X', message: '', place, severity: 'error' } as const;
  return { kind: 'problem', input: inputOf(input), problem: fault };
}

async function batchesOf(items: readonly IngestItem[], size: number): Promise<readonly Batch[]> {
  async function* stream() {
    yield* items;
  }
  return await collect(inBatches(stream(), () => size));
}

describe('batches', () => {
  it('are cut after so many records, and the last one says that it is', async () => {
    const items = [1, 2, 3].map((line) => record(line));
    const batches = await batchesOf([...items, endOf('a', 3), { kind: 'done' }], 2);
    expect(batches.map(({ records, isLast }) => [records.length, isLast])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('carry how far they read; an input is done when all are', async () => {
    const items = [record(1), endOf('a', 1), record(4, 'b')];
    const end = [endOf('b', 4), { kind: 'done' } as const];
    expect((await batchesOf([...items, ...end], 1)).map(({ progress }) => progress)).toEqual([
      [upTo('a', 1)],
      [upTo('a', 1), upTo('b', 4)],
      [upTo('b', 4, true), upTo('a', 1, true)],
    ]);
  });

  it('are not the last where the items end before all is read', async () => {
    const batches = await batchesOf([record(1), record(2), record(3)], 2);
    expect(batches.map(({ isLast }) => isLast)).toEqual([false, false]);
  });

  it('may hold problems only', async () => {
    const batches = await batchesOf([problem(1), problem(2), { kind: 'done' }], 10);
    expect(batches.map(({ problems }) => problems.length)).toEqual([2]);
  });

  it('are cut early where the texts are enormous', async () => {
    const items = [1, 2, 3].map((line) => record(line, 'a', 'x'.repeat(3 * 1024 * 1024)));
    const batches = await batchesOf([...items, { kind: 'done' }], 1000);
    expect(batches.map(({ records }) => records.length)).toEqual([2, 1]);
  });
});
