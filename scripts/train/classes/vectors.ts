// A sparse matrix in, short dense vectors of its rows out: a truncated singular value decomposition by subspace
// iteration (Halko, Martinsson and Tropp, "Finding structure with randomness", SIAM Review 2011).
import { seeded } from '../random.ts';
import type { Sparse } from './count.ts';

const PASSES = 4;

/** Rows of `size` numbers, each of length 1. */
export function rowVectors(matrix: Sparse, size: number): Float32Array {
  const random = seeded(11);
  let right: Float32Array<ArrayBuffer> = Float32Array.from(
    { length: matrix.width * size },
    () => random() - 0.5,
  );
  let left = new Float32Array(0);
  for (let pass = 0; pass < PASSES; pass++) {
    left = times(matrix, right, size);
    orthonormalise(left, matrix.rows, size);
    right = timesTransposed(matrix, left, size);
    if (pass < PASSES - 1) orthonormalise(right, matrix.width, size);
  }
  return normaliseRows(times(matrix, rootScaled(right, matrix.width, size), size), size);
}

function times(
  { rows, starts, columns, values }: Sparse,
  right: Float32Array,
  size: number,
): Float32Array<ArrayBuffer> {
  const product = new Float32Array(rows * size);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      const from = (columns[at] ?? 0) * size;
      const to = row * size;
      for (let k = 0; k < size; k++) {
        product[to + k] = (product[to + k] ?? 0) + value * (right[from + k] ?? 0);
      }
    }
  }
  return product;
}

function timesTransposed(
  matrix: Sparse,
  left: Float32Array,
  size: number,
): Float32Array<ArrayBuffer> {
  const { rows, width, starts, columns, values } = matrix;
  const product = new Float32Array(width * size);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      const to = (columns[at] ?? 0) * size;
      const from = row * size;
      for (let k = 0; k < size; k++) {
        product[to + k] = (product[to + k] ?? 0) + value * (left[from + k] ?? 0);
      }
    }
  }
  return product;
}

/** Modified Gram and Schmidt over the columns. */
function orthonormalise(matrix: Float32Array, rows: number, size: number): void {
  for (let k = 0; k < size; k++) {
    for (let j = 0; j < k; j++) {
      let dot = 0;
      for (let i = 0; i < rows; i++) {
        dot += (matrix[i * size + k] ?? 0) * (matrix[i * size + j] ?? 0);
      }
      for (let i = 0; i < rows; i++) {
        matrix[i * size + k] = (matrix[i * size + k] ?? 0) - dot * (matrix[i * size + j] ?? 0);
      }
    }
    scaleColumn(matrix, rows, size, k, (norm) => 1 / (norm || 1));
  }
}

/** Columns scaled to the root of their singular value, so that the strongest do not drown the others. */
function rootScaled(matrix: Float32Array, rows: number, size: number): Float32Array {
  const scaled = matrix.slice();
  for (let k = 0; k < size; k++) scaleColumn(scaled, rows, size, k, (norm) => norm ** -1.5);
  return scaled;
}

function scaleColumn(
  matrix: Float32Array,
  rows: number,
  size: number,
  column: number,
  factorOf: (norm: number) => number,
): void {
  let squares = 0;
  for (let i = 0; i < rows; i++) squares += (matrix[i * size + column] ?? 0) ** 2;
  const factor = factorOf(Math.sqrt(squares));
  for (let i = 0; i < rows; i++) {
    matrix[i * size + column] = (matrix[i * size + column] ?? 0) * factor;
  }
}

function normaliseRows(matrix: Float32Array, size: number): Float32Array {
  for (let at = 0; at < matrix.length; at += size) {
    const row = matrix.subarray(at, at + size);
    const norm = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let k = 0; k < size; k++) row[k] = (row[k] ?? 0) / norm;
  }
  return matrix;
}
