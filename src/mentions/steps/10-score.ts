// Features in, probabilities out: a softmax over "no concept" and the five kinds, and a logistic for INTRODUCES.
import { KINDS, type Kind } from '../../model/concept.ts';
import type { Weights } from '../lexicon/entry.ts';

/** Order of the weights of one feature: NONE, the five kinds, INTRODUCES. */
export const CLASSES = ['NONE', ...KINDS, 'INTRODUCES'] as const;
const SOFTMAX = KINDS.length + 1;

export interface Score {
  /** Probability that the candidate is a concept at all. */
  readonly link: number;
  /** The likeliest kind, and its share among the kinds. */
  readonly kind: Kind;
  readonly kindShare: number;
  /** Probability that the paper proposes it, given that it is a concept. */
  readonly introduces: number;
}

export type Scorer = (features: readonly string[]) => Score;

/** One pass over the features; unknown features count nothing. */
export function createScorer(weights: Weights): Scorer {
  const rows = new Map(Object.entries(weights.features));
  return (features) => {
    const sums = new Array<number>(CLASSES.length).fill(0);
    for (const feature of features) {
      const row = rows.get(feature);
      if (!row) continue;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
    }
    return scoreOf(sums);
  };
}

function scoreOf(sums: readonly number[]): Score {
  const top = Math.max(...sums.slice(0, SOFTMAX));
  const powers = sums.slice(0, SOFTMAX).map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  let kind: Kind = KINDS[0];
  let best = -1;
  KINDS.forEach((name, i) => {
    const power = powers[i + 1] ?? 0;
    if (power > best) {
      kind = name;
      best = power;
    }
  });
  const link = 1 - (powers[0] ?? 0) / total;
  return {
    link,
    kind,
    kindShare: best / (total - (powers[0] ?? 0)),
    introduces: logistic(sums[SOFTMAX] ?? 0),
  };
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
