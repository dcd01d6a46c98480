// Communities, ranks and positions of a view's nodes: from the layout of the whole graph where there is one, else of its own.
import { weightedGraphOf } from '../../analytics/weighted-graph.ts';
import type { StoredLayout } from '../../graph/layout.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { GraphQLContext } from '../context.ts';
import { placeBeside } from './place-beside.ts';
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

/** STORED: the layout of the whole graph. VIEW: the view's own. */
export const LAYOUT_SOURCES = ['STORED', 'VIEW'] as const;
export type LayoutSource = (typeof LAYOUT_SOURCES)[number];

export interface ViewLayout {
  readonly source: LayoutSource;
  readonly places: Places;
  /** Undefined where the layout is the view's own, which is never stale. */
  readonly stored: StoredLayout | undefined;
}

type Tools = Pick<GraphQLContext, 'store' | 'loaders' | 'arrange'>;

const NOWHERE: Place = { community: 0, pageRank: 0, degree: 0, x: 0, y: 0 };

/** A function of the view's nodes and edges, and of the stored layout, whatever the order they came in. */
export async function arrangeView(
  view: View,
  source: LayoutSource,
  tools: Tools,
): Promise<ViewLayout> {
  const stored = source === 'STORED' ? await tools.loaders.layout() : undefined;
  const places = stored === undefined ? undefined : await storedPlaces(view, tools);
  if (stored !== undefined && places !== undefined) return { source: 'STORED', places, stored };
  return { source: 'VIEW', places: await ownPlaces(view, tools), stored: undefined };
}

export function placeOf(places: Places | undefined, uid: ConceptUid): Place {
  return places?.get(uid) ?? NOWHERE;
}

async function ownPlaces(view: View, { arrange }: Tools): Promise<Places> {
  const nodes = view.nodes.map(({ concept }) => concept.uid);
  const graph = weightedGraphOf(nodes, view.edges);
  const { communities, pageRanks, degrees, x, y } = await arrange(graph);
  return new Map(
    nodes
      .toSorted((a, b) => a - b)
      .map((uid, i) => [
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

/** Undefined where most of the view came after the layout. What came later stands beside its neighbours. */
async function storedPlaces(view: View, { store }: Tools): Promise<Places | undefined> {
  const uids = view.nodes.map(({ concept }) => concept.uid);
  const found = (await store.loadPlaces(uids)).filter((place) => place !== undefined);
  if (2 * found.length < uids.length) return undefined;
  const degrees = degreesOf(view);
  const degreeOf = (uid: ConceptUid) => degrees.get(uid) ?? 0;
  const places = new Map<ConceptUid, Place>(
    found.map(({ uid, community, pageRank, x, y }) => [
      uid,
      { community, pageRank, x, y, degree: degreeOf(uid) },
    ]),
  );
  const late = uids.filter((uid) => !places.has(uid));
  const beside = placeBeside(late, view.edges, places);
  for (const [uid, place] of beside) places.set(uid, { ...place, degree: degreeOf(uid) });
  return places;
}

function degreesOf({ edges }: View): Map<ConceptUid, number> {
  const degrees = new Map<ConceptUid, number>();
  for (const uid of edges.flatMap(({ a, b }) => [a, b])) {
    degrees.set(uid, (degrees.get(uid) ?? 0) + 1);
  }
  return degrees;
}
