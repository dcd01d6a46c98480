// What a picture needs to know of a graph: communities for colour, PageRank and degree for size, and positions.
import { UndirectedGraph } from 'graphology';
import { findCommunities } from './communities.ts';
import { pageRank } from './graphology.ts';
import { layOut } from './positions.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** One entry a node, in the order of the graph's uids. */
export interface Arrangement {
  /** Numbers from 0, largest community first. */
  readonly communities: Uint32Array;
  /** Shares of a whole of 1. Brin, Page: The anatomy of a large-scale hypertextual web search engine (1998). */
  readonly pageRanks: Float64Array;
  /** Edges of the node. */
  readonly degrees: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Arranges in this thread or in another. */
export type Arrange = (graph: WeightedGraph) => Promise<Arrangement>;

/** Pure: the same graph gives the same arrangement. Some seconds for thousands of nodes, so run it in a thread. */
export function arrange(packed: WeightedGraph): Arrangement {
  const graph = unpack(packed);
  const ranks = graph.order === 0 ? {} : pageRank(graph, { getEdgeWeight: 'weight' });
  const communities = findCommunities(graph);
  const positions = layOut(graph, communities);
  return {
    communities,
    pageRanks: Float64Array.from(graph.mapNodes((node) => shortened(ranks[node] ?? 0))),
    degrees: Uint32Array.from(graph.mapNodes((node) => graph.degree(node))),
    x: Float64Array.from(positions, ({ x }) => x),
    y: Float64Array.from(positions, ({ y }) => y),
  };
}

export function unpack({ uids, sources, targets, weights }: WeightedGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  const names = Array.from(uids, String);
  for (const name of names) graph.addNode(name);
  sources.forEach((source, edge) => {
    const target = targets[edge] ?? 0;
    graph.addEdge(names[source], names[target], { weight: weights[edge] });
  });
  return graph;
}

/** Six decimals: what comes after them is noise of the iteration. */
function shortened(rank: number): number {
  return Number(rank.toFixed(6));
}
