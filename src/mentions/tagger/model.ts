// The tagger's learned numbers: weights of features by tag and of tags that follow each other, packed for a file.
// Weights stay whole numbers, one signed byte each, so that sums of them do not depend on their order.
import { toBytes } from '../features/weights.ts';
import { PairTable } from './pair-table.ts';
import { PartTable } from './part-table.ts';
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
  readonly parts: PartTable;
  readonly pairs: PairTable;
}

/** As it is written: a line of JSON, then the feature numbers in ascending order, the transitions and the weights. */
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
  return Buffer.concat([
    Buffer.from(`${line}\n`),
    bytesOf(features),
    bytesOf(transitions),
    bytesOf(toBytes(weights, head.scale)),
  ]);
}

function bytesOf({
  buffer,
  byteOffset,
  byteLength,
}: Int32Array | Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Throws where the content is cut short or something else. */
export function unpackTagger(content: Buffer): TaggerModel {
  const end = content.indexOf(10) + 1;
  const head: TaggerHead = JSON.parse(content.subarray(0, end).toString());
  const tags = tagCount(head.kinds.length);
  const size = end + 4 * head.features + 4 * tags * tags + head.features * tags;
  if (content.length !== size)
    throw new Error(`${content.length} bytes were found, ${size} expected.`);
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
    rowOf: (feature) => rowOf(features, feature),
    parts: new PartTable(features),
    pairs: new PairTable(features),
  };
}

/** By halving: asked at the start and in tests, not for each piece. */
function rowOf(features: Int32Array, feature: number): number {
  let low = 0;
  let high = features.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((features[middle] ?? 0) < feature) low = middle + 1;
    else high = middle;
  }
  return features[low] === feature ? low + 1 : 0;
}
