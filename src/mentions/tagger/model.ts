// The tagger's learned numbers: weights of features by tag and of tags that follow each other, packed for a file.
// Weights stay whole numbers, one signed byte each, so that sums of them do not depend on their order.
import { NumberFilter } from '../number-filter.ts';
import { tagCount } from './tags.ts';

export interface TaggerModel {
  readonly kinds: readonly string[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** Transition weights: before * tags + tag. */
  readonly transitions: Float32Array;
  /** `tagCount` weights a row. Row 0 is of zeros. */
  readonly weights: Int8Array;
  /** Number of the row of the feature's weights; 0 where it has none. */
  rowOf(feature: number): number;
  readonly pairs: PairTable;
}

/** Pairs of neighbouring pieces: a slot holds the pair's number and the numbers of the rows for its second and its first piece. */
export interface PairTable {
  /** What asks for a pair asks it first. */
  readonly filter: NumberFilter;
  /** A pair that has no weights for one of its pieces has row 0 there. */
  readonly slots: Int32Array;
}

/** As it is written: a line of JSON, then the feature numbers, the transitions and the weights. */
export interface TaggerHead {
  /** What it was computed from, and under which licence it may be used. */
  readonly about: string;
  readonly kinds: readonly string[];
  readonly features: number;
  readonly scale: number;
}

export function packTagger(
  head: Omit<TaggerHead, 'features'>,
  features: Int32Array,
  transitions: Float32Array,
  weights: Float32Array,
): Buffer {
  const line = JSON.stringify({ ...head, features: features.length });
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / head.scale))),
  );
  return Buffer.concat([
    Buffer.from(`${line}\n`),
    bytesOf(features),
    bytesOf(transitions),
    bytesOf(bytes),
  ]);
}

function bytesOf({
  buffer,
  byteOffset,
  byteLength,
}: Int32Array | Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

export function unpackTagger(content: Buffer): TaggerModel {
  const end = content.indexOf(10) + 1;
  const head = JSON.parse(content.subarray(0, end).toString()) as TaggerHead;
  const tags = tagCount(head.kinds.length);
  // A copy, since the numbers in a file may begin at any address.
  const numbers = new Uint8Array(content.subarray(end)).buffer;
  const features = new Int32Array(numbers, 0, head.features);
  const transitions = new Float32Array(numbers, features.byteLength, tags * tags);
  const weights = new Int8Array((features.length + 1) * tags);
  weights.set(new Int8Array(numbers, features.byteLength + transitions.byteLength), tags);
  return {
    kinds: head.kinds,
    scale: head.scale,
    transitions,
    weights,
    rowOf: indexRows(features),
    pairs: indexPairs(features),
  };
}

/** Open addressing at a load of at most a half: a slot holds the feature and its row. */
function indexRows(features: Int32Array): (feature: number) => number {
  const mask = 2 * sizeFor(features.length) - 1;
  const slots = new Int32Array(mask + 1);
  features.forEach((feature, i) => {
    let slot = (feature * 2) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = feature;
    slots[slot + 1] = i + 1;
  });
  const filter = new NumberFilter([...features]);
  return (feature) => {
    if (!filter.mayHold(feature)) return 0;
    let slot = (feature * 2) & mask;
    for (;;) {
      const row = slots[slot + 1] ?? 0;
      if (row === 0 || slots[slot] === feature) return row;
      slot = (slot + 2) & mask;
    }
  };
}

function sizeFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(count * 2 + 2));
}

const PAIR_BITS = 0xc0000000 | 0;

/** The number of a feature that is no pair. */
export function plainFeature(hash: number): number {
  return hash & 0x3fffffff;
}

/** The number of a pair, as a feature of its second piece; one more is it as a feature of the first. */
export function pairFeature(hash: number): number {
  return (hash | PAIR_BITS) & ~1;
}

function isPair(feature: number): boolean {
  return (feature & PAIR_BITS) === PAIR_BITS;
}

/** Numbers of a slot: the pair and the places of its two rows. */
export const PAIR_STRIDE = 4;

export function slotOfPair(pair: number, mask: number): number {
  return Math.imul(pair >>> 1, PAIR_STRIDE) & mask;
}

function indexPairs(features: Int32Array): PairTable {
  const pairs = [...features].filter(isPair);
  const mask = PAIR_STRIDE * sizeFor(pairs.length) - 1;
  const slots = new Int32Array(mask + 1);
  features.forEach((feature, i) => {
    if (!isPair(feature)) return;
    const pair = feature & ~1;
    let slot = slotOfPair(pair, mask);
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + PAIR_STRIDE) & mask;
    slots[slot] = pair;
    slots[slot + 1 + (feature & 1)] = i + 1;
  });
  return { filter: new NumberFilter(pairs.map((pair) => pair & ~1)), slots };
}
