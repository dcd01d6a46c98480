// Weights packed for a file and unpacked into a table: 32-bit feature numbers, and one signed byte a weight.
import type { Weights } from '../lexicon/entry.ts';

export interface WeightTable {
  /** Where the feature's weights begin, or -1. */
  rowOf(feature: number): number;
  readonly weights: Float32Array;
}

/** Packs rows of weights under their features; weights are cut to what a byte holds at this scale. */
export function packWeights(
  about: string,
  features: Int32Array,
  weights: Float64Array,
  scale: number,
): Weights {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { about, scale, features: toBase64(features), weights: toBase64(bytes) };
}

/** Open addressing at a load of at most a half. `width` is the number of weights a feature has. */
export function unpackWeights(packed: Weights, width: number): WeightTable {
  const bytes = Buffer.from(packed.features, 'base64');
  const count = bytes.length / 4;
  const levels = Buffer.from(packed.weights, 'base64');
  const weights = new Float32Array(count * width);
  for (let i = 0; i < weights.length; i++) weights[i] = levels.readInt8(i) * packed.scale;
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  for (let i = 0; i < count; i++) {
    const feature = bytes.readInt32LE(i * 4);
    let slot = feature & (size - 1);
    while (rows[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    rows[slot] = i * width;
  }
  const rowOf = (feature: number) => {
    let slot = feature & (size - 1);
    while (rows[slot] !== -1 && keys[slot] !== feature) slot = (slot + 1) & (size - 1);
    return rows[slot] ?? -1;
  };
  return { rowOf, weights };
}

/** Little-endian, as on every machine Node runs on. */
function toBase64(values: Int32Array | Int8Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
