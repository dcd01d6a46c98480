// Opens a concept in place: its neighbours join the drawing, and nothing that was drawn moves.
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle by which each place of a sunflower follows the last, so that no two lie in one line (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const PLACES = 400;
/** Of the spacing of the drawing: how near two concepts may be put. */
const NEAR = 0.55;

/**
 * `around` is the concept with its neighbours, laid out by itself; `keepPlaces` says that its places are those of the same
 * layout as the drawing's. Otherwise each new concept is put at the free place nearest to its drawn neighbours.
 */
export function openInPlace(
  drawing: Drawing,
  slug: string,
  around: Drawing,
  { keepPlaces }: { readonly keepPlaces: boolean },
): Drawing {
  const drawn = new Map(drawing.nodes.map((node) => [node.key, node]));
  const fresh = around.nodes.filter(({ key }) => !drawn.has(key));
  const placed = keepPlaces ? fresh : placeAround(drawing, slug, fresh, around.edges);
  for (const node of placed) drawn.set(node.key, node);
  const known = new Set(drawing.edges.map(keyOf));
  return {
    nodes: [...drawn.values()],
    edges: [...drawing.edges, ...around.edges.filter((edge) => !known.has(keyOf(edge)))],
    communities: drawing.communities,
  };
}

export function keyOf({ source, target }: Pick<DrawnEdge, 'source' | 'target'>): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function placeAround(
  drawing: Drawing,
  slug: string,
  fresh: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): DrawnNode[] {
  const taken = new Map<string, DrawnNode>(drawing.nodes.map((node) => [node.key, node]));
  const spacing = spacingOf(drawing.nodes);
  const inOrder = [...fresh].sort((a, b) => Number(b.key === slug) - Number(a.key === slug));
  for (const node of inOrder) {
    const neighbours = neighboursOf(node.key, edges).flatMap((key) => taken.get(key) ?? []);
    const middle = taken.get(slug) ?? middleOf(neighbours) ?? middleOf(drawing.nodes);
    const wish = middleOf(neighbours) ?? middle ?? { x: 0, y: 0 };
    const place = freePlace(middle ?? wish, wish, [...taken.values()], spacing);
    const { community } = taken.get(slug) ?? neighbours[0] ?? node;
    taken.set(node.key, { ...node, ...place, community });
  }
  return inOrder.flatMap(({ key }) => taken.get(key) ?? []);
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
