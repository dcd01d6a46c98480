// Places for concepts that join a drawing: beside their neighbours, where it is free. What is drawn stays where it is.
import type { DrawnEdge, DrawnNode } from './drawing.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle by which each place of a sunflower follows the last, so that no two lie in one line (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const PLACES = 400;
/** Of the spacing of the drawing: how near two concepts may be put. */
const NEAR = 0.55;

/** In their order, each around the concept `around` where that is drawn or placed, else around its neighbours. */
export function placeBeside(
  fresh: readonly DrawnNode[],
  drawn: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  around?: string,
): DrawnNode[] {
  const taken = new Map<string, DrawnNode>(drawn.map((node) => [node.key, node]));
  const spacing = spacingOf(drawn);
  for (const node of fresh) {
    const neighbours = neighboursOf(node.key, edges).flatMap((key) => taken.get(key) ?? []);
    const parent = taken.get(around ?? '');
    const wish = middleOf(neighbours) ?? parent ?? middleOf(drawn) ?? { x: 0, y: 0 };
    const place = freePlace(parent ?? wish, wish, [...taken.values()], spacing);
    const { community } = parent ?? neighbours[0] ?? node;
    taken.set(node.key, { ...node, ...place, community });
  }
  return fresh.flatMap(({ key }) => taken.get(key) ?? []);
}

/** Of the places of a sunflower around `middle` the free one nearest to `wish`. */
function freePlace(middle: Point, wish: Point, taken: readonly Point[], spacing: number): Point {
  const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
  const places = Array.from({ length: PLACES }, (_, i) => ({
    x: middle.x + spacing * Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE),
    y: middle.y + spacing * Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE),
  }));
  const pull = (place: Point) => distance(place, middle) + distance(place, wish) / 2;
  const ordered = places.toSorted((a, b) => pull(a) - pull(b));
  const isFree = (place: Point) => taken.every((other) => distance(place, other) >= NEAR * spacing);
  return ordered.find(isFree) ?? ordered[0] ?? middle;
}

function neighboursOf(key: string, edges: readonly DrawnEdge[]): string[] {
  return edges.flatMap(({ source, target }) =>
    source === key ? [target] : target === key ? [source] : [],
  );
}

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = (of: (point: Point) => number) => points.reduce((total, each) => total + of(each), 0);
  return { x: sum(({ x }) => x) / points.length, y: sum(({ y }) => y) / points.length };
}

/** The side of the square that each concept would have, were they spread evenly. */
function spacingOf(nodes: readonly Point[]): number {
  const side = (of: (point: Point) => number) => {
    const values = nodes.map(of);
    return Math.max(...values) - Math.min(...values);
  };
  if (nodes.length < 2) return 1;
  const area = side(({ x }) => x) * side(({ y }) => y);
  return Math.sqrt(area / nodes.length) * 0.6 || 1;
}
