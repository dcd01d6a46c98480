// Where the nodes of a graph are drawn: neighbours near one another, the rest apart.
// Jacomy, Venturini, Heymann, Bastian: ForceAtlas2, a continuous graph layout algorithm (2014).
import { UndirectedGraph } from 'graphology';
import { drawIn } from './draw-in.ts';
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
/**
 * From here on an approximation of repulsion (Barnes and Hut 1986) is faster than all pairs, and the steps worth their
 * time are too few to sort a graph out: its communities are laid out first, and nodes start around their own.
 */
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

/** Positions in the graph's order, a function of the graph alone; `communities` are its own, in the same order. */
export function layOut(graph: UndirectedGraph, communities: Uint32Array): Position[] {
  if (graph.order === 0) return [];
  const starts =
    graph.order > MANY_NODES ? startsAroundCommunities(graph, communities) : hashedStarts(graph);
  const settled = drawIn(graph, settle(graph, starts));
  return settled.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
}

/** As many steps from there as are worth their time. */
function settle(graph: UndirectedGraph, starts: readonly Position[]): Position[] {
  let place = 0;
  graph.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, ...starts[place++] }));
  const placed = forceAtlas2(graph, {
    iterations: stepsFor(graph.order),
    getEdgeWeight: (_edge, { weight }) => Math.log1p(Number(weight)),
    settings: {
      ...forceAtlas2.inferSettings(graph.order),
      barnesHutOptimize: graph.order > MANY_NODES,
    },
  });
  return graph.mapNodes((node) => placed[node] ?? { x: 0, y: 0 });
}

function stepsFor(nodes: number): number {
  return Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.round(NODE_STEPS / nodes)));
}

/** Each node near the place of its community, with room for all members; anywhere where it is alone. */
function startsAroundCommunities(graph: UndirectedGraph, communities: Uint32Array): Position[] {
  const sizes = new Map<number, number>();
  for (const number of communities) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const side = SPREAD * Math.sqrt(graph.order);
  const whole = communityGraph(graph, communities, sizes);
  const middles = settle(whole, hashedStarts(whole));
  const widest = Math.max(1, ...middles.map(({ x, y }) => Math.hypot(x, y)));
  const places = new Map(whole.nodes().map((name, i) => [Number(name), middles[i]]));
  let place = 0;
  return graph.mapNodes((node) => {
    const number = communities[place++] ?? 0;
    const middle = places.get(number);
    const start = startOf(Number(node));
    if (middle === undefined) return scaled(start, side);
    const own = scaled(start, SPREAD * Math.sqrt(sizes.get(number) ?? 1));
    const stretch = side / widest;
    return { x: middle.x * stretch + own.x, y: middle.y * stretch + own.y };
  });
}

/** Communities of two nodes and more as nodes, with the summed weight between them. */
function communityGraph(
  graph: UndirectedGraph,
  communities: Uint32Array,
  sizes: ReadonlyMap<number, number>,
): UndirectedGraph {
  const whole = new UndirectedGraph();
  const numbers = [...sizes].filter(([, size]) => size > 1).map(([number]) => number);
  for (const number of numbers.sort((a, b) => a - b)) whole.addNode(String(number));
  const numberOf = new Map(graph.nodes().map((node, i) => [node, String(communities[i])]));
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const [a, b] = [numberOf.get(source), numberOf.get(target)];
    if (a === b || !whole.hasNode(a) || !whole.hasNode(b)) return;
    whole.updateEdge(a, b, (known) => ({ weight: Number(known['weight'] ?? 0) + Number(weight) }));
  });
  return whole;
}

function hashedStarts(graph: UndirectedGraph): Position[] {
  const side = SPREAD * Math.sqrt(graph.order);
  return graph.mapNodes((node) => scaled(startOf(Number(node)), side));
}

function scaled({ x, y }: Position, by: number): Position {
  return { x: x * by, y: y * by };
}

/** Never minus zero, which JSON does not tell from zero. */
function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
