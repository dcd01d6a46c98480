// Weights packed for a file: 32-bit feature numbers, and one signed byte a weight.
import type { Weights } from '../lexicon/entry.ts';

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

/** Little-endian, as on every machine Node runs on. */
function toBase64(values: Int32Array | Int8Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
