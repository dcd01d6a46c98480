// Pairs of neighbouring pieces: one look-up finds the weights for the second and for the first of the two.
import { NumberFilter } from '../number-filter.ts';
import { isPair } from './feature-numbers.ts';
import { slotsFor } from './slots.ts';

/** A slot holds the pair's number and the numbers of the rows for its second and its first piece. */
export interface PairTable {
  /** What asks for a pair asks it first. */
  readonly filter: NumberFilter;
  /** A pair that has no weights for one of its pieces has row 0 there. */
  readonly slots: Int32Array;
}

/** Numbers of a slot: the pair and the places of its two rows. */
export const PAIR_STRIDE = 4;

export function slotOfPair(pair: number, mask: number): number {
  return Math.imul(pair >>> 1, PAIR_STRIDE) & mask;
}

/** The first of the features has row 1. */
export function indexPairs(features: Int32Array): PairTable {
  const pairs = features.filter(isPair);
  const slots = slotsFor(pairs.length, PAIR_STRIDE);
  const mask = slots.length - 1;
  features.forEach((feature, i) => {
    if (!isPair(feature)) return;
    const pair = feature & ~1;
    let slot = slotOfPair(pair, mask);
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + PAIR_STRIDE) & mask;
    slots[slot] = pair;
    slots[slot + 1 + (feature & 1)] = i + 1;
  });
  return { filter: new NumberFilter(Array.from(pairs, (pair) => pair & ~1)), slots };
}
