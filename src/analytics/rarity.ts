// How much a shared concept says of two papers: the rarer it is, the more.
// Karen Spärck Jones: A statistical interpretation of term specificity and its application in retrieval (1972).

/** A concept of a paper, and how many papers name it. */
export interface NamedConcept<Uid> {
  readonly uid: Uid;
  readonly papers: number;
}

export interface WeightedConcept<Uid> {
  readonly uid: Uid;
  /** Inverse document frequency ln(total / papers) in thousandths, rounded: whole numbers add up alike everywhere. */
  readonly weight: number;
  /** Papers are looked for by it; the others only count where a paper was found. */
  readonly seeks: boolean;
}

/**
 * Concepts in order of rarity, ties by uid. The rarest seek, as many as have `budget` papers together, the rarest of all
 * in any case: what is looked at stays bounded, however common the rest is.
 */
export function weighByRarity<Uid extends number>(
  concepts: readonly NamedConcept<Uid>[],
  total: number,
  budget: number,
): WeightedConcept<Uid>[] {
  const byRarity = concepts.toSorted((a, b) => a.papers - b.papers || a.uid - b.uid);
  let looked = 0;
  return byRarity.map(({ uid, papers }, place) => {
    looked += papers;
    const weight = Math.round(1_000 * Math.log(total / Math.max(1, papers)));
    return { uid, weight, seeks: place === 0 || looked <= budget };
  });
}
