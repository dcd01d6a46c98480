import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureList, hashWord, template } from '../../../src/mentions/features/feature-set.ts';

describe('a set of features', () => {
  it('counts each feature once, whatever the number of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 3000 }), (values) => {
        const features = new FeatureList();
        for (const value of values) features.add(template('any'), value);
        expect(features.toArray()).toHaveLength(new Set(values).size);
      }),
      { numRuns: 30 },
    );
  });

  it('tells templates apart by their digits', () => {
    expect(template('suffix 3')).not.toBe(template('suffix 4'));
  });

  it('takes all runs of digits as one', () => {
    expect(hashWord('gpt4')).toBe(hashWord('gpt35'));
    expect(hashWord('gpt')).not.toBe(hashWord('gpt4'));
  });
});
