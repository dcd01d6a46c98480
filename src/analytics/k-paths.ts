// The k cheapest paths without loops between two nodes of a graph.
// Jin Y. Yen: Finding the k shortest loopless paths in a network (1971), each detour found by A* (Hart, Nilsson,
// Raphael: A formal basis for the heuristic determination of minimum cost paths, 1968) with exact distances to the goal.
import { Heap } from './heap.ts';

/** Neighbours of each node with the cost of the step, 0 or more; every edge is told from both ends. */
export type CostGraph<Node> = ReadonlyMap<Node, ReadonlyMap<Node, number>>;

export interface CostedPath<Node> {
  readonly nodes: readonly Node[];
  readonly cost: number;
}

interface Step<Node> {
  readonly node: Node;
  /** What is known of the cost beyond it included. */
  readonly estimate: number;
  readonly cost: number;
}

/**
 * Cheapest first, ties always broken alike. Fewer than k where there are fewer that cost at most `dearest`. A generator, so
 * that who runs it may do something else between two searches.
 */
export function* findCheapestPaths<Node extends number>(
  graph: CostGraph<Node>,
  from: Node,
  to: Node,
  k: number,
  dearest: number = Number.POSITIVE_INFINITY,
): Generator<undefined, CostedPath<Node>[]> {
  const toGoal = distancesFrom(graph, to, dearest);
  yield;
  const first = toGoal.has(from)
    ? findPath(graph, from, to, toGoal, new Set(), new Set())
    : undefined;
  const found: CostedPath<Node>[] = first === undefined ? [] : [first];
  const candidates = new Map<string, CostedPath<Node>>();
  while (found.length > 0 && found.length < k) {
    for (const detour of detours(graph, found, to, toGoal)) {
      if (detour !== undefined && detour.cost <= dearest) {
        candidates.set(detour.nodes.join(), detour);
      }
      yield;
    }
    const best = [...candidates.values()].reduce<CostedPath<Node> | undefined>(
      (least, path) => (least === undefined || isLess(path, least) ? path : least),
      undefined,
    );
    if (best === undefined) break;
    candidates.delete(best.nodes.join());
    found.push(best);
  }
  return found;
}

/** Least costs from one node to all that it reaches for at most `dearest`. Dijkstra: A note on two problems in connexion with graphs (1959). */
function distancesFrom<Node extends number>(
  graph: CostGraph<Node>,
  from: Node,
  dearest: number,
): Map<Node, number> {
  const settled = new Map<Node, number>();
  const queue = new Heap<Step<Node>>((x, y) => x.cost < y.cost);
  queue.push({ node: from, estimate: 0, cost: 0 });
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    if (settled.has(step.node)) continue;
    settled.set(step.node, step.cost);
    for (const [node, cost] of graph.get(step.node) ?? []) {
      const total = step.cost + cost;
      if (total <= dearest && !settled.has(node)) queue.push({ node, estimate: 0, cost: total });
    }
  }
  return settled;
}

/** The best way to leave the newest path at each of its nodes, none of them taken before; undefined where there is none. */
function* detours<Node extends number>(
  graph: CostGraph<Node>,
  found: readonly CostedPath<Node>[],
  to: Node,
  toGoal: ReadonlyMap<Node, number>,
): Generator<CostedPath<Node> | undefined> {
  const newest = found.at(-1)?.nodes ?? [];
  let rootCost = 0;
  for (const [place, spur] of newest.slice(0, -1).entries()) {
    const root = newest.slice(0, place);
    const stem = newest.slice(0, place + 1).join();
    const taken = found
      .filter(({ nodes }) => nodes.slice(0, place + 1).join() === stem)
      .flatMap(({ nodes }) => nodes[place + 1] ?? []);
    const path = findPath(graph, spur, to, toGoal, new Set(root), new Set(taken));
    yield path && { nodes: [...root, ...path.nodes], cost: rootCost + path.cost };
    const next = newest[place + 1];
    rootCost += next === undefined ? 0 : (graph.get(spur)?.get(next) ?? 0);
  }
}

/** Around `without`, and not by one of `notFirst` as first step. */
function findPath<Node extends number>(
  graph: CostGraph<Node>,
  from: Node,
  to: Node,
  toGoal: ReadonlyMap<Node, number>,
  without: ReadonlySet<Node>,
  notFirst: ReadonlySet<Node>,
): CostedPath<Node> | undefined {
  const before = new Map<Node, Node>();
  const costs = new Map<Node, number>([[from, 0]]);
  const settled = new Set<Node>();
  const queue = new Heap<Step<Node>>(
    (x, y) => x.estimate < y.estimate || (x.estimate === y.estimate && x.node < y.node),
  );
  queue.push({ node: from, estimate: toGoal.get(from) ?? Number.POSITIVE_INFINITY, cost: 0 });
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    const { node } = step;
    if (node === to) return { nodes: trace(before, from, to), cost: step.cost };
    if (settled.has(node)) continue;
    settled.add(node);
    for (const [next, cost] of graph.get(node) ?? []) {
      const rest = toGoal.get(next);
      if (rest === undefined || settled.has(next) || without.has(next)) continue;
      if (node === from && notFirst.has(next)) continue;
      const total = step.cost + cost;
      if (total >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(next, total);
      before.set(next, node);
      queue.push({ node: next, estimate: total + rest, cost: total });
    }
  }
  return undefined;
}

function trace<Node extends number>(before: ReadonlyMap<Node, Node>, from: Node, to: Node): Node[] {
  const nodes = [to];
  for (let node = to; node !== from; ) {
    const previous = before.get(node);
    if (previous === undefined) break;
    nodes.push(previous);
    node = previous;
  }
  return nodes.reverse();
}

function isLess<Node extends number>(x: CostedPath<Node>, y: CostedPath<Node>): boolean {
  if (x.cost !== y.cost) return x.cost < y.cost;
  for (const [place, node] of x.nodes.entries()) {
    const other = y.nodes[place];
    if (other !== undefined && node !== other) return node < other;
  }
  return x.nodes.length < y.nodes.length;
}
