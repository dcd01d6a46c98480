// Features in, probabilities out: a softmax over "no concept" and the five kinds, and a logistic for INTRODUCES.
import { KINDS, type Kind } from '../../model/concept.ts';
import { type FeatureSink, featureOf } from '../features/feature-set.ts';
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

/** Numbers of a slot: the feature, its weights as bytes in two numbers, and for which candidate it was last added. */
const STRIDE = 4;
/** Added to each weight, so that its byte has no sign: bytes can be added two at a time, in halves of one number. */
const BIAS = 128;
const HALVES = 0x00ff00ff;
/** So many bytes fit into half a number when they are added up. */
const MOST_ADDED = 256;

/** Adds up the weights of a candidate's features; unknown features count nothing. */
export class Scorer implements FeatureSink {
  readonly #slots: Int32Array;
  readonly #scale: number;
  /** Sums of the weights 0 and 2, 1 and 3, 4 and 6, 5 in halves of a number; and of how many features. */
  readonly #halves = new Int32Array(4);
  #added = 0;
  readonly #sums = new Int32Array(WIDTH);
  #candidate = 0;

  constructor(packed: Weights) {
    const { features, weights } = unpackWeights(packed);
    this.#slots = slotsOf(features, weights);
    this.#scale = packed.scale;
  }

  /** Begins a candidate. */
  begin(): void {
    this.#candidate = (this.#candidate + 1) | 0;
    this.#sums.fill(0);
    this.#halves.fill(0);
    this.#added = 0;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    const feature = featureOf(template, a, b, c);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = Math.imul(feature, STRIDE) & mask;
    while (slots[at] !== feature) {
      if (slots[at + 1] === 0) return;
      at = (at + STRIDE) & mask;
    }
    const low = slots[at + 1] ?? 0;
    if (low === 0 || slots[at + 3] === this.#candidate) return;
    slots[at + 3] = this.#candidate;
    const high = slots[at + 2] ?? 0;
    const halves = this.#halves;
    halves[0] = (halves[0] ?? 0) + (low & HALVES);
    halves[1] = (halves[1] ?? 0) + ((low >>> 8) & HALVES);
    halves[2] = (halves[2] ?? 0) + (high & HALVES);
    halves[3] = (halves[3] ?? 0) + ((high >>> 8) & HALVES);
    if (++this.#added === MOST_ADDED) this.#settle();
  }

  /** Of the candidate begun last. What was learned holds in texts of the field: `ofField` is how likely this is one. */
  score(ofField: number): Score {
    this.#settle();
    return scoreOf(this.#sums, this.#scale, ofField);
  }

  /** Takes the halves apart. */
  #settle(): void {
    const sums = this.#sums;
    for (let i = 0; i < WIDTH; i++) {
      const pair = this.#halves[2 * (i >> 2) + (i & 1)] ?? 0;
      const half = i & 2 ? pair >>> 16 : pair & 0xffff;
      sums[i] = (sums[i] ?? 0) + half - BIAS * this.#added;
    }
    this.#halves.fill(0);
    this.#added = 0;
  }
}

/** Open addressing; a row of zeros is an empty slot. Most features asked for are here: little room is better than few steps. */
function slotsOf(features: readonly number[], weights: Int8Array): Int32Array {
  const mask = STRIDE * 2 ** Math.ceil(Math.log2(features.length * 1.25 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  const row = Buffer.alloc(8);
  features.forEach((feature, i) => {
    for (let k = 0; k < WIDTH; k++) row[k] = BIAS + (weights[i * WIDTH + k] ?? 0);
    let at = Math.imul(feature, STRIDE) & mask;
    while (slots[at + 1] !== 0) at = (at + STRIDE) & mask;
    slots[at] = feature;
    slots[at + 1] = row.readInt32LE(0);
    slots[at + 2] = row.readInt32LE(4);
  });
  return slots;
}

function scoreOf(sums: Int32Array, scale: number, ofField: number): Score {
  let top = sums[0] ?? 0;
  let best = 1;
  for (let i = 1; i < INTRODUCES; i++) {
    top = Math.max(top, sums[i] ?? 0);
    if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  }
  let total = 0;
  for (let i = 0; i < INTRODUCES; i++) total += Math.exp((sums[i] ?? 0) * scale - top * scale);
  return {
    link: (1 - Math.exp((sums[0] ?? 0) * scale - top * scale) / total) * ofField,
    kind: KINDS[best - 1] ?? KINDS[0],
    introduces: 1 / (1 + Math.exp(-(sums[INTRODUCES] ?? 0) * scale)),
  };
}
