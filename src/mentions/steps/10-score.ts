// Features in, probabilities out: a softmax over "no concept" and the five kinds, and a logistic for INTRODUCES.
import { KINDS, type Kind } from '../../model/concept.ts';
import type { FeatureSet } from '../features/feature-set.ts';
import { unpackWeights } from '../features/weights.ts';
import type { Weights } from '../lexicon/entry.ts';

/** Order of the weights of one feature: NONE, the five kinds, INTRODUCES. */
export const CLASSES = ['NONE', ...KINDS, 'INTRODUCES'] as const;
const WIDTH = CLASSES.length;
const INTRODUCES = KINDS.length + 1;

export interface Score {
  /** Probability that the candidate is a concept at all. */
  readonly link: number;
  /** The likeliest kind. */
  readonly kind: Kind;
  /** Probability that the paper proposes it, given that it is a concept. */
  readonly introduces: number;
}

export type Scorer = (features: FeatureSet) => Score;

/** One pass over the features; unknown features count nothing. */
export function createScorer(packed: Weights): Scorer {
  const { rowOf, weights } = unpackWeights(packed, WIDTH);
  const sums = new Float64Array(WIDTH);
  return (features) => {
    sums.fill(0);
    for (let f = 0; f < features.size; f++) {
      const row = rowOf(features.numbers[f] ?? 0);
      if (row < 0) continue;
      for (let i = 0; i < WIDTH; i++) sums[i] = (sums[i] ?? 0) + (weights[row + i] ?? 0);
    }
    return scoreOf(sums);
  };
}

function scoreOf(sums: Float64Array): Score {
  let top = sums[0] ?? 0;
  let best = 1;
  for (let i = 1; i < INTRODUCES; i++) {
    top = Math.max(top, sums[i] ?? 0);
    if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  }
  let total = 0;
  for (let i = 0; i < INTRODUCES; i++) total += Math.exp((sums[i] ?? 0) - top);
  return {
    link: 1 - Math.exp((sums[0] ?? 0) - top) / total,
    kind: KINDS[best - 1] ?? KINDS[0],
    introduces: 1 / (1 + Math.exp(-(sums[INTRODUCES] ?? 0))),
  };
}
