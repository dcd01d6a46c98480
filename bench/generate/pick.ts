// Picks by weight in constant time.
// Walker: An efficient method for generating discrete random variables with general distributions (1977), built after Vose (1991).

/** Gives places of `weights`, each as often as its weight says. Throws where all are 0. */
export function pickBy(weights: readonly number[]): (random: () => number) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('Nothing can be picked: all weights are 0.');
  const share = Float64Array.from(weights, (weight) => (weight / total) * weights.length);
  const alias = Int32Array.from(weights, (_weight, place) => place);
  const small: number[] = [];
  const large: number[] = [];
  for (const [place, value] of share.entries()) (value < 1 ? small : large).push(place);
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() ?? 0;
    const more = large.pop() ?? 0;
    alias[less] = more;
    share[more] = (share[more] ?? 0) - (1 - (share[less] ?? 0));
    ((share[more] ?? 0) < 1 ? small : large).push(more);
  }
  // What is left is 1 but for rounding.
  for (const place of [...small, ...large]) share[place] = 1;
  return (random) => {
    const place = Math.floor(random() * weights.length);
    return random() < (share[place] ?? 1) ? place : (alias[place] ?? place);
  };
}
