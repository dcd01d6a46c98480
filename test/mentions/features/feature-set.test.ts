import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureSet, hashWord, template } from '../../../src/mentions/features/feature-set.ts';
import { packWeights, unpackWeights } from '../../../src/mentions/features/weights.ts';

describe('a set of features', () => {
  it('counts each feature once, whatever the number of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 3000 }), (values) => {
        const features = new FeatureSet();
        for (const value of values) features.add(template('any'), value);
        expect(features.size).toBe(new Set(values).size);
        expect(features.toArray()).toHaveLength(features.size);
      }),
      { numRuns: 30 },
    );
  });

  it('is empty after a reset', () => {
    const features = new FeatureSet();
    features.add(template('our'));
    expect(features.hasPlain(template('our'))).toBe(true);
    features.reset();
    expect(features.hasPlain(template('our'))).toBe(false);
    expect(features.size).toBe(0);
  });

  it('takes all runs of digits as one', () => {
    expect(hashWord('gpt4')).toBe(hashWord('gpt35'));
    expect(hashWord('gpt')).not.toBe(hashWord('gpt4'));
  });
});

describe('weights', () => {
  it('come back from their packing to within half a step', () => {
    const features = Int32Array.from([7, -1, 2 ** 31 - 1]);
    const rows = Float64Array.from([0.5, -1, 2, 0, 0.013, -9]);
    const table = unpackWeights(packWeights('test', features, rows, 0.02), 2);
    const row = (feature: number) => [...table.weights.slice(table.rowOf(feature)).slice(0, 2)];
    expect(row(7)[0]).toBeCloseTo(0.5, 2);
    expect(row(-1)[0]).toBeCloseTo(2, 2);
    expect(row(2 ** 31 - 1)[1]).toBeCloseTo(-2.54, 2);
    expect(table.rowOf(8)).toBe(-1);
  });
});
