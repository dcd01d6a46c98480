import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../src/ingest/until-aborted.ts';
import { collect } from '../papers/collect.ts';

async function* numbers(state: { closed: boolean } = { closed: false }) {
  try {
    for (let n = 1; n <= 5; n++) yield n;
  } finally {
    state.closed = true;
  }
}

describe('a stream that can be told to end', () => {
  it('gives all items where nobody tells it', async () => {
    expect(await collect(untilAborted(numbers(), undefined))).toEqual([1, 2, 3, 4, 5]);
    const { signal } = new AbortController();
    expect(await collect(untilAborted(numbers(), signal))).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends after the item in hand and closes what it reads', async () => {
    const controller = new AbortController();
    const state = { closed: false };
    const seen: number[] = [];
    for await (const n of untilAborted(numbers(state), controller.signal)) {
      seen.push(n);
      if (n === 2) controller.abort();
    }
    expect(seen).toEqual([1, 2]);
    expect(state.closed).toBe(true);
  });

  it('ends while it waits for an item that never comes', async () => {
    const controller = new AbortController();
    async function* silent() {
      yield 1;
      await new Promise(() => undefined);
    }
    setTimeout(() => controller.abort(), 20);
    expect(await collect(untilAborted(silent(), controller.signal))).toEqual([1]);
  });

  it('gives nothing where it is told before it begins', async () => {
    expect(await collect(untilAborted(numbers(), AbortSignal.abort()))).toEqual([]);
  });

  it('passes on a failure, and closes what it reads when its reader leaves', async () => {
    async function* failing() {
      yield 1;
      throw new Error('broken');
    }
    await expect(collect(untilAborted(failing(), undefined))).rejects.toThrow('broken');
    const state = { closed: false };
    for await (const _ of untilAborted(numbers(state), new AbortController().signal)) break;
    expect(state.closed).toBe(true);
  });
});
