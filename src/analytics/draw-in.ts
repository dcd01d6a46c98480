// Brings what has no tie to the largest part of a graph near to it: forces push it so far away that the rest would be drawn small.
import type { UndirectedGraph } from 'graphology';
import type { Position } from './positions.ts';

/** Between the largest part and the ring around it, as a share of that part's radius. */
const GAP = 0.06;

/**
 * Each smaller part keeps its shape and the side on which it lies. All of them come to lie in a ring around the largest, in
 * their order of distance; the ring is as wide as they need to stand no closer than the nodes of the largest do. What lies
 * within that already stays. Positions in the graph's order, as given; linear in nodes and edges.
 */
export function drawIn(graph: UndirectedGraph, positions: readonly Position[]): Position[] {
  const [largest, ...others] = partsOf(graph);
  if (largest === undefined || others.length === 0 || 2 * largest.length < graph.order) {
    return [...positions];
  }
  const middle = middleOf(largest, positions);
  const radius = reachOf(largest, positions, middle);
  const outer = others
    .map((part) => ({ part, centre: middleOf(part, positions) }))
    .map((each) => ({ ...each, away: distance(each.centre, middle) }))
    .filter(({ away }) => away > radius);
  const farthest = Math.max(radius, ...outer.map(({ away }) => away));
  const start = radius * (1 + GAP);
  const moved = outer.reduce((sum, { part }) => sum + part.length, 0);
  const width = start * (Math.sqrt(1 + moved / largest.length) - 1);
  const drawn = [...positions];
  for (const { part, centre, away } of outer) {
    const target = start + (width * (away - radius)) / Math.max(farthest - radius, Number.EPSILON);
    if (target >= away) continue;
    const share = target / away - 1;
    const by = { x: (centre.x - middle.x) * share, y: (centre.y - middle.y) * share };
    for (const node of part) drawn[node] = plus(positions[node], by);
  }
  return drawn;
}

/** Nodes by number that are tied to one another, the largest part first; of equal ones that of the earliest node. */
function partsOf(graph: UndirectedGraph): number[][] {
  const numbers = new Map(graph.nodes().map((node, i) => [node, i]));
  const seen = new Set<string>();
  const parts: number[][] = [];
  graph.forEachNode((first) => {
    if (seen.has(first)) return;
    seen.add(first);
    const found = [first];
    for (const node of found) {
      graph.forEachNeighbor(node, (neighbour) => {
        if (seen.has(neighbour)) return;
        seen.add(neighbour);
        found.push(neighbour);
      });
    }
    parts.push(found.map((node) => numbers.get(node) ?? 0));
  });
  return parts.sort((a, b) => b.length - a.length);
}

function middleOf(part: readonly number[], positions: readonly Position[]): Position {
  let [x, y] = [0, 0];
  for (const node of part) {
    x += positions[node]?.x ?? 0;
    y += positions[node]?.y ?? 0;
  }
  return { x: x / part.length, y: y / part.length };
}

function reachOf(
  part: readonly number[],
  positions: readonly Position[],
  middle: Position,
): number {
  return part.reduce((most, node) => Math.max(most, distance(positions[node], middle)), 0);
}

function distance(a: Position | undefined, b: Position): number {
  return Math.hypot((a?.x ?? 0) - b.x, (a?.y ?? 0) - b.y);
}

function plus(a: Position | undefined, b: Position): Position {
  return { x: (a?.x ?? 0) + b.x, y: (a?.y ?? 0) + b.y };
}
