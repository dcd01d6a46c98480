// Weights packed for a file: 32-bit feature numbers, little-endian whatever the machine, and one signed byte a weight.
import type { Weights } from '../lexicon/entry.ts';

/** Packs rows of weights under their features; weights are cut to what a byte holds at this scale. */
export function packWeights(
  about: string,
  features: Int32Array,
  weights: Float64Array,
  scale: number,
): Weights {
  return {
    about,
    scale,
    features: toBase64(toNumberBytes(features)),
    weights: toBase64(toBytes(weights, scale)),
  };
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
    features: toNumbers(Buffer.from(features, 'base64')),
    weights: new Int8Array(Buffer.from(weights, 'base64')),
  };
}

/** Bytes of a feature number. */
const NUMBER = Int32Array.BYTES_PER_ELEMENT;

function toNumberBytes(numbers: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * NUMBER));
  for (const [i, number] of numbers.entries()) view.setInt32(i * NUMBER, number, true);
  return new Uint8Array(view.buffer);
}

function toNumbers({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array {
  const view = new DataView(buffer, byteOffset, byteLength);
  const numbers = new Int32Array(byteLength / NUMBER);
  for (let i = 0; i < numbers.length; i++) numbers[i] = view.getInt32(i * NUMBER, true);
  return numbers;
}

function toBase64({ buffer, byteOffset, byteLength }: Uint8Array | Int8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Weights as a file holds them, `width` for each feature. Throws where they are cut short or something else. */
export function parseWeights(content: string, width: number): Weights {
  const read: Partial<Weights> | null = JSON.parse(content);
  const { about, scale, features, weights } = read ?? {};
  if (typeof scale !== 'number' || typeof features !== 'string' || typeof weights !== 'string')
    throw new Error('it has no scale, features and weights.');
  const size = Buffer.byteLength(features, 'base64');
  if (size % NUMBER !== 0)
    throw new Error(`${size} bytes of features were found, a multiple of ${NUMBER} expected.`);
  const count = size / NUMBER;
  const found = Buffer.byteLength(weights, 'base64');
  if (found !== count * width)
    throw new Error(`${found} weights were found, ${count * width} expected.`);
  return { about: about ?? '', scale, features, weights };
}
