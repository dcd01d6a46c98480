// Communities, ranks and positions of a view's nodes.
import type { Arrange } from '../../analytics/arrange.ts';
import { weightedGraphOf } from '../../analytics/weighted-graph.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { View } from './view.ts';

/** Where and how a node is drawn. */
export interface Place {
  readonly community: number;
  readonly pageRank: number;
  /** Edges of the view that end in it. */
  readonly degree: number;
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<ConceptUid, Place>;

const NOWHERE: Place = { community: 0, pageRank: 0, degree: 0, x: 0, y: 0 };

/** A function of the view's nodes and edges, whatever the order they came in. */
export async function arrangeView(view: View, arrange: Arrange): Promise<Places> {
  const nodes = view.nodes.map(({ concept }) => concept.uid);
  const graph = weightedGraphOf(nodes, view.edges);
  const { communities, pageRanks, degrees, x, y } = await arrange(graph);
  const uids = nodes.toSorted((a, b) => a - b);
  return new Map(
    uids.map((uid, i) => [
      uid,
      {
        community: communities[i] ?? 0,
        pageRank: pageRanks[i] ?? 0,
        degree: degrees[i] ?? 0,
        x: x[i] ?? 0,
        y: y[i] ?? 0,
      },
    ]),
  );
}

export function placeOf(places: Places | undefined, uid: ConceptUid): Place {
  return places?.get(uid) ?? NOWHERE;
}
