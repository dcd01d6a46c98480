// A probability as a class: features are yes or no.

/** How many of the ascending ends of classes the probability reaches. */
export function chanceClass(chance: number, ends: readonly number[]): number {
  let reached = 0;
  while (reached < ends.length && chance >= (ends[reached] ?? 1)) reached++;
  return reached;
}
