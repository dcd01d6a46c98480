import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../../src/mentions/tagger/packed-sums.ts';

describe('two sums in one number', () => {
  it('add as the sums do', () => {
    const rows = fc.array(
      fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 2, maxLength: 2 }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (pairs) => {
        const packed = pairs
          .map((pair) => packRows(Int8Array.from(pair), 2)[0] ?? 0)
          .reduce((sum, number) => (sum + number) | 0, 0);
        const low = (packed << 16) >> 16;
        expect(low).toBe(pairs.reduce((sum, [a = 0]) => sum + a, 0));
        expect((packed - low) >> 16).toBe(pairs.reduce((sum, [, b = 0]) => sum + b, 0));
      }),
    );
  });
});
