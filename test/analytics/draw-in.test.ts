import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { drawIn } from '../../src/analytics/draw-in.ts';
import type { Position } from '../../src/analytics/positions.ts';

/** A ring of six around the origin with radius 10, and whatever else. */
function ringAnd(others: readonly Position[], ties: readonly (readonly [number, number])[] = []) {
  const ring = [0, 1, 2, 3, 4, 5].map((i) => ({
    x: 10 * Math.cos((i * Math.PI) / 3),
    y: 10 * Math.sin((i * Math.PI) / 3),
  }));
  const graph = new UndirectedGraph();
  const positions = [...ring, ...others];
  for (const i of positions.keys()) graph.addNode(i);
  for (const i of ring.keys()) graph.addEdge(i, (i + 1) % ring.length);
  for (const [a, b] of ties) graph.addEdge(a, b);
  return { graph, positions };
}

const away = ({ x, y }: Position = { x: 0, y: 0 }) => Math.hypot(x, y);

describe('what has no tie to the largest part of a graph', () => {
  it('comes near to it, on the side and in the order in which it lay', () => {
    const { graph, positions } = ringAnd([
      { x: 300, y: 0 },
      { x: 0, y: -900 },
    ]);
    const drawn = drawIn(graph, positions);
    expect(drawn.slice(0, 6)).toEqual(positions.slice(0, 6));
    const [near, far] = drawn.slice(6);
    expect(near?.y).toBeCloseTo(0, 6);
    expect(far?.x).toBeCloseTo(0, 6);
    expect(away(near)).toBeGreaterThan(10);
    expect(away(far)).toBeGreaterThan(away(near));
    expect(away(far)).toBeLessThan(15);
  });

  it('keeps its shape', () => {
    const pair = [
      { x: 300, y: 4 },
      { x: 300, y: -4 },
    ];
    const { graph, positions } = ringAnd(pair, [[6, 7]]);
    const [, , , , , , a, b] = drawIn(graph, positions);
    expect((a?.y ?? 0) - (b?.y ?? 0)).toBeCloseTo(8, 6);
    expect(a?.x).toBeCloseTo(b?.x ?? 0, 6);
    expect(away(a)).toBeLessThan(15);
  });

  it('stays where it is near already, and where no part holds half of the nodes', () => {
    const near = ringAnd([{ x: 3, y: 2 }]);
    expect(drawIn(near.graph, near.positions)).toEqual(near.positions);
    const many = ringAnd(Array.from({ length: 7 }, (_, i) => ({ x: 100 * (i + 1), y: 50 })));
    expect(drawIn(many.graph, many.positions)).toEqual(many.positions);
    expect(drawIn(new UndirectedGraph(), [])).toEqual([]);
  });
});
