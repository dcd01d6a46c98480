// Weights in a file: what was packed comes back, from bytes that are the same on every machine.
import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/mentions/features/weights.ts';

describe('packed weights', () => {
  const features = Int32Array.of(1, -2, 0x01020304);
  const packed = packWeights('about', features, Float64Array.of(0.5, -1, 99), 0.5);

  it('come back in steps of their scale, cut to what a byte holds', () => {
    expect(unpackWeights(packed)).toEqual({ features, weights: Int8Array.of(1, -2, 127) });
  });

  it('have the smallest byte of a feature first', () => {
    expect(Buffer.from(packed.features, 'base64').subarray(8)).toEqual(Buffer.of(4, 3, 2, 1));
  });
});
