// Open addressing: a power of two of slots, at most three quarters of them taken. Searches that take a step more cost
// less than a table that does not fit into the processor's nearer memory.

export function slotsFor(count: number, stride: number): Int32Array<ArrayBuffer> {
  return new Int32Array(stride * 2 ** Math.ceil(Math.log2((count * 4) / 3 + 2)));
}
