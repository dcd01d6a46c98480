// Vectors in, the number of each one's class out: spherical k-means (Dhillon and Modha, "Concept decompositions for
// large sparse text data using clustering", Machine Learning 2001), begun from vectors chosen by a seed.
import { seeded, shuffle } from '../random.ts';

const ROUNDS = 12;

export interface Classes {
  readonly classOf: Int32Array;
  /** One vector of length 1 a class. */
  readonly centres: Float32Array;
}

export function cluster(vectors: Float32Array, size: number, count: number): Classes {
  const rows = vectors.length / size;
  const order = Array.from({ length: rows }, (_, i) => i);
  shuffle(order, seeded(count));
  let centres = new Float32Array(count * size);
  for (let c = 0; c < count; c++) {
    const from = (order[c % rows] ?? 0) * size;
    centres.set(vectors.subarray(from, from + size), c * size);
  }
  let classOf = new Int32Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    classOf = nearest(vectors, centres, size);
    centres = meansOf(vectors, classOf, centres, size);
  }
  return { classOf, centres };
}

function nearest(
  vectors: Float32Array,
  centres: Float32Array,
  size: number,
): Int32Array<ArrayBuffer> {
  return Int32Array.from({ length: vectors.length / size }, (_, row) => {
    let best = 0;
    let highest = -Infinity;
    for (let c = 0; c < centres.length; c += size) {
      let dot = 0;
      for (let k = 0; k < size; k++) dot += (vectors[row * size + k] ?? 0) * (centres[c + k] ?? 0);
      if (dot > highest) {
        highest = dot;
        best = c / size;
      }
    }
    return best;
  });
}

/** A class that lost all its members keeps its centre. */
function meansOf(
  vectors: Float32Array,
  classOf: Int32Array,
  before: Float32Array,
  size: number,
): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(before.length);
  classOf.forEach((c, row) => {
    for (let k = 0; k < size; k++) {
      sums[c * size + k] = (sums[c * size + k] ?? 0) + (vectors[row * size + k] ?? 0);
    }
  });
  for (let at = 0; at < sums.length; at += size) {
    const row = sums.subarray(at, at + size);
    const norm = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
    if (norm === 0) row.set(before.subarray(at, at + size));
    else for (let k = 0; k < size; k++) row[k] = (row[k] ?? 0) / norm;
  }
  return sums;
}
