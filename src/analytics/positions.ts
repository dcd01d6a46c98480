// Where the nodes of a graph are drawn: neighbours near one another, the rest apart.
// Jacomy, Venturini, Heymann, Bastian: ForceAtlas2, a continuous graph layout algorithm (2014).
import type { UndirectedGraph } from 'graphology';
import { forceAtlas2 } from './graphology.ts';
import { seededRandom, seedOf } from './random.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Steps of the layout times nodes: what is worth its time. Small graphs settle within the most steps. */
const NODE_STEPS = 80_000;
const FEWEST_STEPS = 50;
const MOST_STEPS = 300;
/** From here on an approximation of repulsion (Barnes and Hut 1986) is faster than all pairs. */
const MANY_NODES = 1_000;
/** Half the side of the square in which nodes start, times the root of their number. */
const SPREAD = 10;
/** Decimals of a position. */
const DECIMALS = 2;

/** A place in the square from -1 to 1, a function of the uid alone. */
export function startOf(uid: number): Position {
  const random = seededRandom(seedOf(uid));
  return { x: 2 * random() - 1, y: 2 * random() - 1 };
}

/** Positions in the graph's order, a function of the graph alone. `steps` instead of what its size calls for. */
export function layOut(graph: UndirectedGraph, steps: number = stepsFor(graph.order)): Position[] {
  if (graph.order === 0) return [];
  const spread = SPREAD * Math.sqrt(graph.order);
  graph.updateEachNodeAttributes((node, attributes) => {
    const { x, y } = startOf(Number(node));
    return { ...attributes, x: x * spread, y: y * spread };
  });
  const placed = forceAtlas2(graph, {
    iterations: steps,
    getEdgeWeight: (_edge, { weight }) => Math.log1p(Number(weight)),
    settings: {
      ...forceAtlas2.inferSettings(graph.order),
      barnesHutOptimize: graph.order > MANY_NODES,
    },
  });
  return graph.mapNodes((node) => ({
    x: rounded(placed[node]?.x ?? 0),
    y: rounded(placed[node]?.y ?? 0),
  }));
}

function stepsFor(nodes: number): number {
  return Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.round(NODE_STEPS / nodes)));
}

/** Never minus zero, which JSON does not tell from zero. */
export function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
