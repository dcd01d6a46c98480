// How sure it is that two concepts do not meet by chance alone.
// Ted Dunning: Accurate Methods for the Statistics of Surprise and Coincidence (1993).

/**
 * G² = 2 Σ O ln(O / E) over the four cells of papers with and without each concept; signed: negative where they meet
 * more rarely than by chance. 0 is chance, 10.83 is beyond it at p < 0.001. Counts of papers, as npmi.ts takes them.
 */
export function logLikelihood(both: number, a: number, b: number, total: number): number {
  const cells = [
    cell(both, a, b, total),
    cell(a - both, a, total - b, total),
    cell(b - both, total - a, b, total),
    cell(total - a - b + both, total - a, total - b, total),
  ];
  // Rounding may leave a little less than nothing.
  const sum = Math.max(0, 2 * cells.reduce((all, one) => all + one, 0));
  return both * total < a * b ? -sum : sum;
}

/** O ln(O / E), where E = row × column / total. */
function cell(observed: number, row: number, column: number, total: number): number {
  return observed === 0 ? 0 : observed * Math.log((observed * total) / (row * column));
}
