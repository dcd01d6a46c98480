// Small graphs for tests: concepts by number, pairs as [a, b, papers].
import type { WeightedEdge } from '../../src/analytics/weighted-graph.ts';
import type { ConceptUid } from '../../src/model/concept.ts';

export type Pair = readonly [number, number, number];

export function uidsOf(numbers: Iterable<number>): ConceptUid[] {
  return Array.from(numbers, (number) => number as ConceptUid);
}

export function edgesOf(pairs: readonly Pair[]): WeightedEdge[] {
  return pairs.map(([a, b, papers]) => ({ a: a as ConceptUid, b: b as ConceptUid, papers }));
}

/** Two groups of three, 1 to 3 and 11 to 13, bound by one weak pair, and 20 on its own. */
export const TWO_GROUPS = {
  nodes: uidsOf([1, 2, 3, 11, 12, 13, 20]),
  edges: edgesOf([
    [1, 2, 9],
    [1, 3, 9],
    [2, 3, 9],
    [11, 12, 9],
    [11, 13, 9],
    [12, 13, 9],
    [3, 11, 1],
  ]),
};
