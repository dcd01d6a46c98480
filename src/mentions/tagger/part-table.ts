// Where the weights of what a part's letters say lie: one look-up finds those for all places beside the part.
import { isPart, readPartFeature } from './feature-numbers.ts';
import { slotsFor } from './slots.ts';

/** Numbers of a slot: the feature without its offset, its first row, and a bit for each offset that has a row. */
const STRIDE = 4;

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
      if (this.#slots[slot] === 0) this.#slots[slot + 1] = i + 1;
      this.#slots[slot] = number;
      this.#slots[slot + 2] = (this.#slots[slot + 2] ?? 0) | (1 << offset);
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
    return this.#slots[slot + 2] ?? 0;
  }

  #slotOf(number: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = Math.imul(number >>> 3, STRIDE) & mask;
    while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + STRIDE) & mask;
    return slot;
  }
}
