// A graph as measures and threads take it: nodes by uid, edges by their ends, packed. One form whatever order rows came in.
import { hash } from 'node:crypto';
import type { ConceptUid } from '../model/concept.ts';

/** Node i has the uid `uids[i]`; edge j joins the nodes `sources[j] < targets[j]` with a weight above 0. */
export interface WeightedGraph {
  /** Ascending. */
  readonly uids: Float64Array;
  /** Ascending, then by target. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

export interface WeightedEdge {
  readonly a: ConceptUid;
  readonly b: ConceptUid;
  readonly papers: number;
}

/** Nodes twice count once; an edge with an end that is no node, or with one end only, is left out. */
export function weightedGraphOf(
  nodes: Iterable<ConceptUid>,
  edges: readonly WeightedEdge[],
): WeightedGraph {
  const uids = Float64Array.from(new Set(nodes)).sort();
  const places = new Map(Array.from(uids, (uid, place) => [uid, place]));
  const placed = edges
    .flatMap(({ a, b, papers }) => {
      const [x, y] = [places.get(a), places.get(b)];
      if (x === undefined || y === undefined || x === y) return [];
      return [{ source: Math.min(x, y), target: Math.max(x, y), weight: papers }];
    })
    .sort((x, y) => x.source - y.source || x.target - y.target);
  return {
    uids,
    sources: Uint32Array.from(placed, ({ source }) => source),
    targets: Uint32Array.from(placed, ({ target }) => target),
    weights: Float64Array.from(placed, ({ weight }) => weight),
  };
}

/** The same for the same nodes, edges and weights; another for any other graph. */
export function hashGraph({ uids, sources, targets, weights }: WeightedGraph): string {
  const parts = [uids, sources, targets, weights].map((list) =>
    hash('sha256', new Uint8Array(list.buffer, list.byteOffset, list.byteLength), 'hex'),
  );
  return hash('sha256', parts.join(), 'hex');
}
