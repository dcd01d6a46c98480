import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSums,
  addWeights,
  packRows,
  rowWidth,
  sumWidth,
} from '../../../src/mentions/tagger/packed-sums.ts';

/** As many sums as there are tags. */
function unpacked(sums: Int32Array, tags: number): number[] {
  return Array.from({ length: tags }, (_, tag) => {
    const packed = sums[tag >> 1] ?? 0;
    const low = (packed << 16) >> 16;
    return tag % 2 === 0 ? low : (packed - low) >> 16;
  });
}

describe('two sums in one number', () => {
  const rows = fc
    .integer({ min: 1, max: 13 })
    .chain((tags) =>
      fc.array(
        fc.array(fc.integer({ min: -127, max: 127 }), { minLength: tags, maxLength: tags }),
        { minLength: 1, maxLength: 60 },
      ),
    );

  it('add as the sums of the weights do', () => {
    fc.assert(
      fc.property(rows, (weights) => {
        const tags = weights[0]?.length ?? 0;
        const packed = packRows(Int8Array.from(weights.flat()), tags);
        const sums = new Int32Array(sumWidth(tags));
        weights.forEach((_, i) => {
          addWeights(sums, 0, packed, i * rowWidth(tags), rowWidth(tags));
        });
        const expected = Array.from({ length: tags }, (_, tag) =>
          weights.reduce((sum, row) => sum + (row[tag] ?? 0), 0),
        );
        expect(unpacked(sums, tags)).toEqual(expected);
        addSums(sums, 0, sums.slice(), 0, sums.length);
        expect(unpacked(sums, tags)).toEqual(expected.map((sum) => 2 * sum));
      }),
    );
  });
});
