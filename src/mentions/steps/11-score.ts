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
const BYTES = 0x00ff00ff;
const HALF = 0xffff;
/** So many bytes fit into half a number when they are added up. */
const MOST_ADDED = 256;

/**
 * Adds up the weights of a candidate's features; unknown features count nothing. Features are only noted when they are
 * added, and looked up together: the processor then waits for many of them at once.
 */
export class Scorer implements FeatureSink {
  readonly #slots: Int32Array;
  readonly #scale: number;
  readonly #noted = new Int32Array(MOST_ADDED);
  #length = 0;
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
    for (let i = 0; i < WIDTH; i++) this.#sums[i] = 0;
    this.#length = 0;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    if (this.#length === MOST_ADDED) this.#addNoted();
    this.#noted[this.#length++] = featureOf(template, a, b, c);
  }

  /** Of the candidate begun last. What was learned holds in texts of the field: `ofField` is how likely this is one. */
  score(ofField: number): Score {
    this.#addNoted();
    return scoreOf(this.#sums, this.#scale, ofField);
  }

  #addNoted(): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const candidate = this.#candidate;
    let zeroAndTwo = 0;
    let oneAndThree = 0;
    let fourAndSix = 0;
    let five = 0;
    let added = 0;
    for (let i = 0; i < this.#length; i++) {
      const feature = this.#noted[i] ?? 0;
      let at = Math.imul(feature, STRIDE) & mask;
      while (slots[at] !== feature && slots[at + 1] !== 0) at = (at + STRIDE) & mask;
      const low = slots[at + 1] ?? 0;
      if (low === 0 || slots[at + 3] === candidate) continue;
      slots[at + 3] = candidate;
      const high = slots[at + 2] ?? 0;
      zeroAndTwo = (zeroAndTwo + (low & BYTES)) | 0;
      oneAndThree = (oneAndThree + ((low >>> 8) & BYTES)) | 0;
      fourAndSix = (fourAndSix + (high & BYTES)) | 0;
      five = (five + ((high >>> 8) & BYTES)) | 0;
      added++;
    }
    this.#length = 0;
    const sums = this.#sums;
    const biases = BIAS * added;
    const add = (i: number, half: number) => {
      sums[i] = (sums[i] ?? 0) + (half & HALF) - biases;
    };
    add(0, zeroAndTwo);
    add(1, oneAndThree);
    add(2, zeroAndTwo >>> 16);
    add(3, oneAndThree >>> 16);
    add(4, fourAndSix);
    add(5, five);
    add(6, fourAndSix >>> 16);
  }
}

/** Open addressing; a row of zeros is an empty slot. Most features asked for are here: little room is better than few steps. */
function slotsOf(features: Int32Array, weights: Int8Array): Int32Array {
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
