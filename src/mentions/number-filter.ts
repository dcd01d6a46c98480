// Tells at one look that a number is not in a large table, which most of those asked for are not: a bit a number, few
// enough to stay in the processor's nearest memory (Bloom, "Space/time trade-offs in hash coding with allowable
// errors", 1970; with one hash).

/** So many bits for each number: one in so many others is taken for one of them. */
const BITS_A_NUMBER = 12;
/** Tables are looked up by the lowest bits of a number; these are others. */
const SHIFT = 9;

export class NumberFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** The numbers must be evenly spread over their bits, as hashes are. */
  constructor(numbers: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(BITS_A_NUMBER * numbers.length + 32));
    this.#mask = size / 32 - 1;
    this.#bits = new Int32Array(size / 32);
    for (const number of numbers) {
      const place = number >>> SHIFT;
      const at = (place >>> 5) & this.#mask;
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (place & 31));
    }
  }

  /** False where it was not given; true where it was, and for a few others. */
  mayHold(number: number): boolean {
    const place = number >>> SHIFT;
    return (((this.#bits[(place >>> 5) & this.#mask] ?? 0) >>> (place & 31)) & 1) === 1;
  }
}
