// Communities of a graph: groups with more weight inside than chance would put there.
// Blondel, Guillaume, Lambiotte, Lefebvre: Fast unfolding of communities in large networks (2008).
import type { UndirectedGraph } from 'graphology';
import { louvain } from './graphology.ts';
import { seededRandom } from './random.ts';

const SEED = 2008;

/**
 * The community of each node in the graph's order, from 0: the one with most nodes first, ties by their first node. A
 * node without edges is a community of its own. The same graph gives the same numbers.
 */
export function findCommunities(graph: UndirectedGraph): Uint32Array {
  if (graph.order === 0) return new Uint32Array();
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const labels = graph.mapNodes((node) => found[node] ?? 0);
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  // A Map keeps the order of first nodes, and sorting keeps the order of ties.
  const bySize = [...sizes].sort(([, x], [, y]) => y - x);
  const numbers = new Map(bySize.map(([label], number) => [label, number]));
  return Uint32Array.from(labels, (label) => numbers.get(label) ?? 0);
}
