import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostGraph, findCheapestPaths } from '../../src/analytics/k-paths.ts';

type Edge = readonly [number, number, number];

function graphOf(edges: readonly Edge[]): CostGraph<number> {
  const graph = new Map<number, Map<number, number>>();
  const add = (a: number, b: number, cost: number) =>
    graph.set(a, (graph.get(a) ?? new Map()).set(b, cost));
  for (const [a, b, cost] of edges) {
    if (a === b) continue;
    add(a, b, cost);
    add(b, a, cost);
  }
  return graph;
}

/** Costs of all paths without loops, by trying everything. */
function allCosts(graph: CostGraph<number>, from: number, to: number): number[] {
  const costs: number[] = [];
  const walk = (node: number, cost: number, seen: readonly number[]): void => {
    if (node === to) {
      costs.push(cost);
      return;
    }
    for (const [next, step] of graph.get(node) ?? []) {
      if (!seen.includes(next)) walk(next, cost + step, [...seen, next]);
    }
  };
  walk(from, 0, [from]);
  return costs.sort((a, b) => a - b);
}

/** All at once. */
function findPaths(
  graph: CostGraph<number>,
  from: number,
  to: number,
  k: number,
  dearest?: number,
) {
  const search = findCheapestPaths(graph, from, to, k, dearest);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

const EDGES = fc.uniqueArray(
  fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.integer({ min: 0, max: 20 })),
  { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 18 },
);

describe('the cheapest paths', () => {
  it('are those that trying everything finds, cheapest first and without loops', () => {
    fc.assert(
      fc.property(EDGES, fc.integer({ min: 1, max: 8 }), (edges, k) => {
        const graph = graphOf(edges);
        const paths = findPaths(graph, 0, 6, k);
        expect(paths.map(({ cost }) => cost)).toEqual(allCosts(graph, 0, 6).slice(0, k));
        for (const { nodes } of paths) expect(new Set(nodes).size).toBe(nodes.length);
        expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('leave out what is dearer than asked', () => {
    fc.assert(
      fc.property(EDGES, fc.integer({ min: 0, max: 40 }), (edges, dearest) => {
        const graph = graphOf(edges);
        expect(findPaths(graph, 0, 6, 9, dearest).map(({ cost }) => cost)).toEqual(
          allCosts(graph, 0, 6)
            .filter((cost) => cost <= dearest)
            .slice(0, 9),
        );
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('are none where no way leads', () => {
    expect(findPaths(graphOf([[1, 2, 1]]), 1, 9, 3)).toEqual([]);
  });

  it('come in order of their nodes where they cost the same', () => {
    const diamond = graphOf([
      [1, 3, 1],
      [1, 2, 1],
      [2, 9, 1],
      [3, 9, 1],
    ]);
    expect(findPaths(diamond, 1, 9, 5).map(({ nodes }) => nodes)).toEqual([
      [1, 2, 9],
      [1, 3, 9],
    ]);
  });
});
