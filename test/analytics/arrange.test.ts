import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/analytics/arrange.ts';
import { hashGraph, weightedGraphOf } from '../../src/analytics/weighted-graph.ts';
import { edgesOf, type Pair, TWO_GROUPS, uidsOf } from './graphs.ts';

const { nodes, edges } = TWO_GROUPS;

/** Graphs of up to twelve concepts, with edges that may be told twice the wrong way round or lead nowhere. */
const PAIRS = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 50 }),
  ),
  { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 30 },
);

describe('an arrangement', () => {
  it('finds groups that belong together, the largest first', () => {
    const { communities } = arrange(weightedGraphOf(nodes, edges));
    expect([...communities]).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it('draws members of a group near one another', () => {
    const { x, y } = arrange(weightedGraphOf(nodes, edges));
    const distance = (i: number, j: number) =>
      Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0));
    expect(distance(0, 1)).toBeLessThan(distance(0, 4));
    expect(distance(3, 5)).toBeLessThan(distance(1, 5));
  });

  it('ranks the ends of the bridge highest and what stands alone lowest', () => {
    const { pageRanks, degrees } = arrange(weightedGraphOf(nodes, edges));
    const ranks = [...pageRanks];
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 4);
    expect(Math.max(...ranks)).toBe(ranks[2]);
    expect(Math.min(...ranks)).toBe(ranks[6]);
    expect([...degrees]).toEqual([2, 2, 3, 3, 2, 2, 0]);
  });

  it('is the same, bit for bit, whatever the order of nodes and edges', () => {
    fc.assert(
      fc.property(PAIRS, fc.infiniteStream(fc.nat()), (pairs: readonly Pair[], chance) => {
        const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, key: chance.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const turned = pairs.map(([a, b, papers]): Pair => [b, a, papers]);
        const one = weightedGraphOf(uidsOf(numbers), edgesOf(pairs));
        const other = weightedGraphOf(uidsOf(shuffled(numbers)), edgesOf(shuffled(turned)));
        expect(hashGraph(other)).toBe(hashGraph(one));
        expect(arrange(other)).toEqual(arrange(one));
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('of nothing is nothing, and of one node one place', () => {
    expect(arrange(weightedGraphOf([], [])).x).toHaveLength(0);
    const alone = arrange(weightedGraphOf(uidsOf([5]), []));
    expect([...alone.communities, ...alone.degrees, ...alone.pageRanks]).toEqual([0, 0, 1]);
    expect(Number.isFinite(alone.x[0])).toBe(true);
  });
});

describe('the hash of a graph', () => {
  it('tells graphs apart by nodes, by edges and by weights', () => {
    const graphs = [
      weightedGraphOf(nodes, edges),
      weightedGraphOf(nodes.slice(1), edges),
      weightedGraphOf(nodes, edges.slice(1)),
      weightedGraphOf(
        nodes,
        edges.map((edge) => ({ ...edge, papers: edge.papers + 1 })),
      ),
    ];
    expect(new Set(graphs.map(hashGraph)).size).toBe(4);
  });
});
