// Pairs of neighbouring pieces: one look-up finds the weights for the second and for the first of the two.
import { NumberFilter } from '../number-filter.ts';
import { isPair } from './feature-numbers.ts';
import { slotsFor } from './slots.ts';

/** Numbers of a slot: the pair, and what `find` gives. */
const STRIDE = 2;

/** Which of a pair's pieces have rows. */
export const PAIR = { second: 1, first: 2 } as const;
const SHIFT = 2;

export class PairTable {
  readonly #filter: NumberFilter;
  readonly #slots: Int32Array;

  /** `features` in ascending order, so that the rows of one pair lie side by side; the first has row 1. */
  constructor(features: Int32Array) {
    const pairs = new Set<number>();
    for (const feature of features) if (isPair(feature)) pairs.add(feature & ~1);
    this.#filter = new NumberFilter(Int32Array.from(pairs));
    this.#slots = slotsFor(pairs.size, STRIDE);
    features.forEach((feature, i) => {
      if (!isPair(feature)) return;
      const pair = feature & ~1;
      const slot = this.#slotOf(pair);
      const known = this.#slots[slot + 1] ?? 0;
      this.#slots[slot] = pair;
      this.#slots[slot + 1] =
        (known === 0 ? (i + 1) << SHIFT : known) | (feature & 1 ? PAIR.first : PAIR.second);
    });
  }

  /** Bits of PAIR for those of its pieces that have a row, and what firstRow reads; 0 where none has. */
  find(pair: number): number {
    return this.#filter.mayHold(pair) ? (this.#slots[this.#slotOf(pair) + 1] ?? 0) : 0;
  }

  #slotOf(pair: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = Math.imul(pair >>> 1, STRIDE) & mask;
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + STRIDE) & mask;
    return slot;
  }
}

/** The row for the second piece, which that for the first one follows; for the first where only that one has a row. */
export function firstRow(found: number): number {
  return found >>> SHIFT;
}
