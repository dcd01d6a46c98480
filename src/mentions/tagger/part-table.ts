// Where the weights of what a part's letters say lie: one look-up finds those for all places beside the part.
import { isPart, readPartFeature } from './feature-numbers.ts';
import { slotsFor } from './slots.ts';

/** Numbers of a slot: the feature without its offset, with a bit for each offset that has a row; and its first row. */
const STRIDE = 2;
const OFFSETS = 31;

/** Room for the bits of the offsets: the highest two bits of all these numbers are alike. */
function keyOf(number: number): number {
  return number << 2;
}

export class PartTable {
  readonly #slots: Int32Array;

  /** `features` in ascending order, so that the rows of one number lie side by side; the first has row 1. */
  constructor(features: Int32Array) {
    const numbers = new Set<number>();
    for (const feature of features)
      if (isPart(feature)) numbers.add(readPartFeature(feature).number);
    this.#slots = slotsFor(numbers.size, STRIDE);
    features.forEach((feature, i) => {
      if (!isPart(feature)) return;
      const { number, offset } = readPartFeature(feature);
      const slot = this.#slotOf(number);
      const known = this.#slots[slot] ?? 0;
      this.#slots[slot] = keyOf(number) | (known & OFFSETS) | (1 << offset);
      if (known === 0) this.#slots[slot + 1] = i + 1;
    });
  }

  /** A place to ask firstRow and offsets about, or -1 where nothing was learned of the number. */
  find(number: number): number {
    const slot = this.#slotOf(number);
    return this.#slots[slot] === 0 ? -1 : slot;
  }

  /** The row of the lowest offset; the others follow. */
  firstRow(slot: number): number {
    return this.#slots[slot + 1] ?? 0;
  }

  /** Bit i is set where the offset with index i has a row. */
  offsets(slot: number): number {
    return (this.#slots[slot] ?? 0) & OFFSETS;
  }

  #slotOf(number: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const key = keyOf(number);
    let slot = Math.imul(number >>> 3, STRIDE) & mask;
    while (slots[slot] !== 0 && ((slots[slot] ?? 0) & ~OFFSETS) !== key)
      slot = (slot + STRIDE) & mask;
    return slot;
  }
}
