import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingBatch } from '../../src/ingest/batch-size.ts';

describe('the size of a batch', () => {
  it('is the least until the graph is large, then grows with it, up to a bound', () => {
    const sizeOf = growingBatch(1_000);
    expect([0, 20_000, 30_000, 200_000, 5_000_000].map(sizeOf)).toEqual([
      1_000, 1_000, 1_500, 2_000, 2_000,
    ]);
  });

  it('never shrinks while the graph grows', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(20_000), (x, y, least) => {
        const sizeOf = growingBatch(least);
        return sizeOf(Math.min(x, y)) <= sizeOf(Math.max(x, y));
      }),
    );
  });
});
