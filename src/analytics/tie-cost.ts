// What a step from one concept to another costs: the weaker the tie, the more.
// The tie's strength is Salton's cosine, papers of both / sqrt(papers of one * papers of the other), times n / (n + 1) for n
// papers of both. Gerard Salton, Michael McGill: Introduction to Modern Information Retrieval (1983); the discount of
// small counts is that of Patrick Pantel, Dekang Lin: Discovering word senses from text (2002).
//
// Why so: the cosine is 1 only where two concepts never part, so a step through a concept that everyone names is dear:
// most of its papers are about something else. The discount makes two steps through a name of a single paper dearer than
// the one step around it. And no number but those of the pair is needed: a path keeps its cost while the rest grows.

/** Above 0, below 1. Counts are of papers, 1 or more. */
export function strengthOf(both: number, a: number, b: number): number {
  return (both / Math.sqrt(a * b)) * (both / (both + 1));
}

/** -ln of the strength, above 0: the cost of a path is that of the product of its ties. */
export function tieCost(both: number, a: number, b: number): number {
  return -Math.log(strengthOf(both, a, b));
}

/** What a tie of a concept must have to cost at most something. */
export interface LeastTie {
  /** Papers of both. */
  readonly minPapers: number;
  /** Its papers squared, divided by the papers of the other end. */
  readonly strength: number;
}

/** A little below what is needed, so that rounding leaves nothing out. */
const SLACK = 1 - 1e-9;

/**
 * What every tie of a concept named in `a` papers has that costs at most `cost`, any where that is infinite. The cosine
 * alone is looked at: both^2 / b >= e^(-2 cost) a, and as both <= b, both >= e^(-2 cost) a.
 */
export function leastTie(cost: number, a: number): LeastTie {
  const strength = Math.exp(-2 * cost) * a * SLACK;
  return { minPapers: Math.max(1, Math.ceil(strength)), strength };
}
