// Two sums in one 32-bit number: high * 2^16 + low, both signed. Such numbers add as the sums do, as long as each sum
// stays within 16 bits, and adding them takes half the time. Sixty weights of a byte come to 7,620 at most.

/** Numbers that hold so many tags. */
export function packedWidth(tags: number): number {
  return (tags + 1) >> 1;
}

/** Rows of `tags` whole numbers as rows of packedWidth numbers. */
export function packRows(rows: Int8Array | Int16Array, tags: number): Int32Array {
  const width = packedWidth(tags);
  const packed = new Int32Array((rows.length / tags) * width);
  for (let i = 0; i < packed.length; i++) {
    const at = Math.floor(i / width) * tags + 2 * (i % width);
    const high = 2 * (i % width) + 1 < tags ? (rows[at + 1] ?? 0) : 0;
    packed[i] = ((high << 16) + (rows[at] ?? 0)) | 0;
  }
  return packed;
}

/** Adds `size` numbers that begin at `row` to those that begin at `at`. */
export function addRow(
  sums: Int32Array,
  at: number,
  rows: Int32Array,
  row: number,
  size: number,
): void {
  for (let k = 0; k < size; k++) sums[at + k] = ((sums[at + k] ?? 0) + (rows[row + k] ?? 0)) | 0;
}
