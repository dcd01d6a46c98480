// Features in, probabilities out: a softmax over "no concept" and the five kinds, and a logistic for INTRODUCES.
import { KINDS, type Kind } from '../../model/concept.ts';
import { type FeatureSink, featureOf } from '../features/feature-set.ts';
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

/** Numbers of a slot: the feature, its weights as bytes in two numbers, and for which candidate it was last added. */
const STRIDE = 4;

/** Adds up the weights of a candidate's features; unknown features count nothing. */
export class Scorer implements FeatureSink {
  readonly #slots: Int32Array;
  readonly #scale: number;
  readonly #sums = new Int32Array(8);
  #candidate = 0;

  constructor(packed: Weights) {
    this.#slots = slotsOf(packed);
    this.#scale = packed.scale;
  }

  /** Begins a candidate. */
  begin(): void {
    this.#candidate = (this.#candidate + 1) | 0;
    this.#sums.fill(0);
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    const feature = featureOf(template, a, b, c);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = Math.imul(feature, STRIDE) & mask;
    while (slots[at] !== feature) {
      if (slots[at + 1] === 0 && slots[at + 2] === 0) return;
      at = (at + STRIDE) & mask;
    }
    if (slots[at + 3] === this.#candidate) return;
    slots[at + 3] = this.#candidate;
    const sums = this.#sums;
    const low = slots[at + 1] ?? 0;
    const high = slots[at + 2] ?? 0;
    sums[0] = (sums[0] ?? 0) + ((low << 24) >> 24);
    sums[1] = (sums[1] ?? 0) + ((low << 16) >> 24);
    sums[2] = (sums[2] ?? 0) + ((low << 8) >> 24);
    sums[3] = (sums[3] ?? 0) + (low >> 24);
    sums[4] = (sums[4] ?? 0) + ((high << 24) >> 24);
    sums[5] = (sums[5] ?? 0) + ((high << 16) >> 24);
    sums[6] = (sums[6] ?? 0) + ((high << 8) >> 24);
  }

  /** Of the candidate begun last. What was learned holds in texts of the field: `ofField` is how likely this is one. */
  score(ofField: number): Score {
    const score = scoreOf(Float64Array.from(this.#sums, (sum) => sum * this.#scale));
    return { ...score, link: score.link * ofField };
  }
}

/** Open addressing at a load of at most a half; a row of zeros is an empty slot. */
function slotsOf({ features, weights }: Weights): Int32Array {
  const numbers = Buffer.from(features, 'base64');
  const bytes = Buffer.from(weights, 'base64');
  const count = numbers.length / 4;
  const mask = STRIDE * 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  const row = Buffer.alloc(8);
  for (let i = 0; i < count; i++) {
    bytes.copy(row, 0, i * WIDTH, (i + 1) * WIDTH);
    const feature = numbers.readInt32LE(i * 4);
    let at = Math.imul(feature, STRIDE) & mask;
    while (slots[at + 1] !== 0 || slots[at + 2] !== 0) at = (at + STRIDE) & mask;
    slots[at] = feature;
    slots[at + 1] = row.readInt32LE(0);
    slots[at + 2] = row.readInt32LE(4);
  }
  return slots;
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
