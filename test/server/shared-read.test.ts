// One reading for many, never one that began before they asked.
import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../src/deadline.ts';
import { sharedRead } from '../../src/server/shared-read.ts';

/** A source of numbers that gives the next one whenever it is told to. */
function source() {
  const waiting: (() => void)[] = [];
  let reads = 0;
  return {
    read: () => {
      const number = ++reads;
      return new Promise<number>((resolve) => waiting.push(() => resolve(number)));
    },
    answer: async () => {
      waiting.shift()?.();
      await new Promise(setImmediate);
    },
    reads: () => reads,
  };
}

describe('a shared reading', () => {
  it('is one for all who ask while another is under way', async () => {
    const { read, answer, reads } = source();
    const ask = sharedRead(read);
    const first = ask();
    const others = [ask(), ask(), ask()];
    expect(reads()).toBe(1);
    await answer();
    expect(await first).toBe(1);
    expect(reads()).toBe(2);
    await answer();
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    const later = ask();
    await answer();
    expect(await later).toBe(3);
  });

  it('that fails is tried again by who asks next', async () => {
    let reads = 0;
    const ask = sharedRead(async () => {
      if (++reads === 1) throw new Error('The store is away.');
      return reads;
    });
    await expect(ask()).rejects.toThrow('away');
    expect(await ask()).toBe(2);
  });

  it('goes on when one of those who wait has gone', async () => {
    const { read, answer } = source();
    const ask = sharedRead(read);
    const client = new AbortController();
    const deadline = { signal: client.signal, endsAt: performance.now() + 1_000 };
    const gone = withDeadline(deadline, ask);
    const waiting = ask();
    client.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    await answer();
    await answer();
    expect(await waiting).toBe(2);
  });
});
