// Weights packed for a file: 32-bit feature numbers, and one signed byte a weight.
import type { Weights } from '../lexicon/entry.ts';

/** Packs rows of weights under their features; weights are cut to what a byte holds at this scale. */
export function packWeights(
  about: string,
  features: Int32Array,
  weights: Float64Array,
  scale: number,
): Weights {
  return { about, scale, features: toBase64(features), weights: toBase64(toBytes(weights, scale)) };
}

/** Weights as signed bytes, cut to what those hold. */
export function toBytes(weights: Float32Array | Float64Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
}

/** The feature numbers, and their weights in steps of the scale. */
export function unpackWeights({ features, weights }: Weights): {
  readonly features: Int32Array;
  readonly weights: Int8Array;
} {
  return {
    // A copy, since a buffer's bytes may begin at any address.
    features: new Int32Array(new Uint8Array(Buffer.from(features, 'base64')).buffer),
    weights: new Int8Array(Buffer.from(weights, 'base64')),
  };
}

/** Little-endian, as on every machine Node runs on. */
function toBase64(values: Int32Array | Int8Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}

/** Weights as a file holds them, `width` for each feature. Throws where they are cut short or something else. */
export function parseWeights(content: string, width: number): Weights {
  const read: Partial<Weights> | null = JSON.parse(content);
  const { about, scale, features, weights } = read ?? {};
  if (typeof scale !== 'number' || typeof features !== 'string' || typeof weights !== 'string')
    throw new Error('it has no scale, features and weights.');
  const count = Buffer.byteLength(features, 'base64') / 4;
  const found = Buffer.byteLength(weights, 'base64');
  if (found !== count * width)
    throw new Error(`${found} weights were found, ${count * width} expected.`);
  return { about: about ?? '', scale, features, weights };
}
