// Open addressing: a power of two of slots, at most half of them taken, so that a search ends soon.

export function slotsFor(count: number, stride: number): Int32Array<ArrayBuffer> {
  return new Int32Array(stride * 2 ** Math.ceil(Math.log2(count * 2 + 2)));
}
