import { describe, expect, it } from 'vitest';
import { ahead } from '../../src/ingest/ahead.ts';

async function* numbers(count: number) {
  for (let n = 1; n <= count; n++) yield n;
}

describe('running ahead', () => {
  it('makes as many results as it is told while one is used, and never more', async () => {
    const log: string[] = [];
    const make = async (n: number) => {
      log.push(`make ${n}`);
      return n;
    };
    for await (const n of ahead(numbers(3), make, 1)) {
      await new Promise(setImmediate);
      log.push(`use ${n}`);
    }
    expect(log).toEqual(['make 1', 'make 2', 'use 1', 'make 3', 'use 2', 'use 3']);
  });

  it('fails when its turn comes, after the results before', async () => {
    const seen: number[] = [];
    const make = async (n: number) => {
      if (n === 2) throw new Error('two');
      return n;
    };
    const walk = async () => {
      for await (const n of ahead(numbers(3), make)) seen.push(n);
    };
    await expect(walk()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });

  it('lets its reader leave while the next item does not come', async () => {
    async function* silent() {
      yield 1;
      await new Promise(() => undefined);
    }
    for await (const n of ahead(silent(), async (item) => item)) {
      expect(n).toBe(1);
      break;
    }
  });
});
