// How much oftener papers name two concepts together than they would by chance.
// Sergey Brin, Rajeev Motwani, Jeffrey D. Ullman, Shalom Tsur: Dynamic Itemset Counting and Implication Rules for
// Market Basket Data (1997), there called interest.

/** p(a,b) / (p(a) p(b)): 0 never together, 1 by chance, above 1 oftener. Counts of papers, as npmi.ts takes them. */
export function lift(both: number, a: number, b: number, total: number): number {
  return (both * total) / (a * b);
}
