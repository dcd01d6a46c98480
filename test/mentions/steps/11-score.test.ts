import { describe, expect, it } from 'vitest';
import { featureOf, template } from '../../../src/mentions/features/feature-set.ts';
import { packWeights } from '../../../src/mentions/features/weights.ts';
import { CLASSES, Scorer } from '../../../src/mentions/steps/11-score.ts';

const LIKELY = template('likely');
const PROPOSED = template('proposed');

/** One weight for the class, none for the others. */
function row(name: (typeof CLASSES)[number], weight: number): number[] {
  return CLASSES.map((own) => (own === name ? weight : 0));
}

const weights = packWeights(
  'test',
  Int32Array.of(featureOf(LIKELY, 1, 0, 0), featureOf(PROPOSED, 0, 0, 0)),
  Float64Array.from([...row('DATASET', 2), ...row('INTRODUCES', -1)]),
  0.02,
);

describe('a score', () => {
  it('is even where no feature is known', () => {
    const scorer = new Scorer(weights);
    scorer.begin();
    scorer.add(template('unknown'));
    expect(scorer.score(1).link).toBeCloseTo(5 / 6, 9);
    expect(scorer.score(1).introduces).toBe(0.5);
  });

  it('is the softmax of the weights of its features', () => {
    const scorer = new Scorer(weights);
    scorer.begin();
    scorer.add(LIKELY, 1);
    scorer.add(PROPOSED);
    expect(scorer.score(1).kind).toBe('DATASET');
    expect(scorer.score(1).link).toBeCloseTo(1 - 1 / (5 + Math.E ** 2), 9);
    expect(scorer.score(1).introduces).toBeCloseTo(1 / (1 + Math.E), 9);
  });

  it('is worth less in a text that may be of another field', () => {
    const scorer = new Scorer(weights);
    scorer.begin();
    scorer.add(LIKELY, 1);
    expect(scorer.score(0.25).link).toBeCloseTo(scorer.score(1).link / 4, 9);
  });

  it('counts a feature once for each candidate, however often it is added', () => {
    const scorer = new Scorer(weights);
    scorer.begin();
    scorer.add(LIKELY, 1);
    const once = scorer.score(1);
    scorer.add(LIKELY, 1);
    expect(scorer.score(1)).toEqual(once);
    scorer.begin();
    scorer.add(LIKELY, 1);
    expect(scorer.score(1)).toEqual(once);
  });
});
