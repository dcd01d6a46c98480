// How close two concepts are that nothing names together: by what both are named with, the rarer the better.
// Lada A. Adamic, Eytan Adar: Friends and Neighbors on the Web (2003).

/** What one shared neighbour adds: 1 / ln(frequency). `frequency` is the number of papers that name it, 2 or more. */
export function adamicAdarWeight(frequency: number): number {
  return 1 / Math.log(frequency);
}
