// How many papers of each concept a count may read, where together they may read no more than a budget.

export interface PaperShare {
  /** Of each concept its newest so many. */
  readonly papers: number;
  /** Some concept has more. */
  readonly isCut: boolean;
}

/** The most that every concept can have; concepts with fewer papers leave theirs to the others. */
export function sharePapers(counts: readonly number[], budget: number): PaperShare {
  const ascending = counts.toSorted((x, y) => x - y);
  let left = budget;
  for (const [i, count] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - i));
    if (count > share) return { papers: Math.max(share, 1), isCut: true };
    left -= count;
  }
  return { papers: Math.max(ascending.at(-1) ?? 1, 1), isCut: false };
}
