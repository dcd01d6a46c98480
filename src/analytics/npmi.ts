// Normalised pointwise mutual information of two concepts over the papers of a graph.
// Gerlof Bouma: Normalized (Pointwise) Mutual Information in Collocation Extraction (2009).

/**
 * ln(p(a,b) / (p(a) p(b))) / -ln p(a,b): -1 never together, 0 independent, 1 only together.
 * Counts of papers; `both` is at least 1 and at most either of the others, `total` at least all of them.
 * 1 where every paper names both.
 */
export function npmi(both: number, a: number, b: number, total: number): number {
  if (both === total) return 1;
  const pointwise = Math.log((both * total) / (a * b));
  return pointwise / -Math.log(both / total);
}
