// The numbers of the tagger's features. The two highest bits tell what a feature is of: a place, a part's letters, or a
// pair of neighbouring pieces; so each kind is looked up in a table of its own.

const PART_BITS = 0x40000000;
const PAIR_BITS = 0xc0000000 | 0;
/** Bits of a part's feature that tell where the part stands from the tagged piece. */
const OFFSET_BITS = 7;

/** The number of a feature of a place. */
export function plainFeature(hash: number): number {
  return hash & 0x3fffffff;
}

/** The number of what a part's letters say; what they say of a piece some places away is it and the place's index. */
export function partNumber(hash: number): number {
  return PART_BITS | (hash & 0x3fffffff & ~OFFSET_BITS);
}

/** The number of a pair, as a feature of its second piece; one more is it as a feature of the first. */
export function pairFeature(hash: number): number {
  return (hash | PAIR_BITS) & ~1;
}

export function isPart(feature: number): boolean {
  return (feature & PAIR_BITS) === PART_BITS;
}

export function isPair(feature: number): boolean {
  return (feature & PAIR_BITS) === PAIR_BITS;
}

/** The number and the index that a part's feature was made of. */
export function readPartFeature(feature: number): {
  readonly number: number;
  readonly offset: number;
} {
  return { number: feature & ~OFFSET_BITS, offset: feature & OFFSET_BITS };
}
