import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingBatch } from '../../src/ingest/batch-size.ts';

describe('the size of a batch', () => {
  it('is the least until the graph is large, then grows with it, up to a bound', () => {
    const sizeOf = growingBatch(500);
    expect([0, 20_000, 30_000, 80_000, 5_000_000].map(sizeOf)).toEqual([
      500, 500, 750, 2_000, 2_000,
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
