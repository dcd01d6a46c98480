// Weights of a byte, four in a 32-bit number, and sums of them, two in one: high * 2^16 + low, both signed. Such numbers
// add as the sums do, as long as each sum stays within 16 bits: sixty weights of a byte come to 7,620 at most. Little
// room is what counts: most rows of weights lie beyond the processor's nearest memory.

/** Added to each weight, so that its byte has no sign. */
const BIAS = 128;
const BIASES = (BIAS << 16) + BIAS;
/** Every other byte of a number. */
const BYTES = 0x00ff00ff;

/** Numbers that hold the weights of so many tags. */
export function rowWidth(tags: number): number {
  return (tags + 3) >> 2;
}

/** Numbers that hold the sums of so many tags. */
export function sumWidth(tags: number): number {
  return 2 * rowWidth(tags);
}

/** Rows of `tags` weights as rows of rowWidth numbers. */
export function packRows(weights: Int8Array, tags: number): Int32Array {
  const width = rowWidth(tags);
  const rows = new Int32Array((weights.length / tags) * width);
  for (let row = 0, from = 0; from < weights.length; row += width, from += tags) {
    for (let k = 0; k < width; k++) {
      const at = from + 4 * k;
      const left = tags - 4 * k;
      const first = (weights[at] ?? 0) + BIAS;
      const second = (left > 1 ? (weights[at + 1] ?? 0) : 0) + BIAS;
      const third = (left > 2 ? (weights[at + 2] ?? 0) : 0) + BIAS;
      const fourth = (left > 3 ? (weights[at + 3] ?? 0) : 0) + BIAS;
      // Every other byte is then the weight of a tag and of the one after it.
      rows[row + k] = first | (third << 8) | (second << 16) | (fourth << 24);
    }
  }
  return rows;
}

/** Adds the weights in `width` numbers that begin at `row` to the sums that begin at `at`. */
export function addWeights(
  sums: Int32Array,
  at: number,
  rows: Int32Array,
  row: number,
  width: number,
): void {
  for (let k = 0; k < width; k++) {
    const four = rows[row + k] ?? 0;
    const to = at + 2 * k;
    sums[to] = ((sums[to] ?? 0) + (four & BYTES) - BIASES) | 0;
    sums[to + 1] = ((sums[to + 1] ?? 0) + ((four >>> 8) & BYTES) - BIASES) | 0;
  }
}

/** Adds `size` numbers of sums that begin at `from` to those that begin at `at`. */
export function addSums(
  sums: Int32Array,
  at: number,
  others: Int32Array,
  from: number,
  size: number,
): void {
  for (let k = 0; k < size; k++) sums[at + k] = ((sums[at + k] ?? 0) + (others[from + k] ?? 0)) | 0;
}
