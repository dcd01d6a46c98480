// A neighbourhood to draw: focus concepts in, the strongest concepts around them and their relations out.
// Goes level by level with one statement each, so the cost is bounded by depth and the number of nodes.
import type { ConceptView, GraphReader, Relation } from '../graph/store.ts';
import type { ConceptUid, Kind } from '../model/concept.ts';

export interface NeighbourhoodQuery {
  /** Empty: the strongest concepts of the whole graph. */
  readonly focus: readonly ConceptView[];
  /** Steps from the focus, 1 or more. */
  readonly depth: number;
  readonly maxNodes: number;
  readonly maxEdges: number;
  readonly kinds?: readonly Kind[];
  readonly minPapers: number;
}

export interface NeighbourhoodNode {
  readonly concept: ConceptView;
  /** Steps from the focus; 0 for the focus itself. */
  readonly depth: number;
}

export interface Neighbourhood {
  readonly nodes: readonly NeighbourhoodNode[];
  readonly edges: readonly Relation[];
  /** Something was left out because of maxNodes or maxEdges. */
  readonly truncated: boolean;
}

/** Neighbours looked at for all concepts of a level together, shared out evenly: the most rows of one statement. */
const NEIGHBOURS_OF_LEVEL = 5_000;
/** More than a picture can show around one concept. */
const MOST_NEIGHBOURS_EACH = 100;

export async function findNeighbourhood(
  store: GraphReader,
  query: NeighbourhoodQuery,
): Promise<Neighbourhood> {
  const { nodes, truncated } =
    query.focus.length === 0 ? await strongest(store, query) : await around(store, query);
  const uids = nodes.map((node) => node.concept.uid);
  const edges = await store.findRelationsAmong(uids, query.minPapers, query.maxEdges + 1);
  return {
    nodes,
    edges: edges.slice(0, query.maxEdges),
    truncated: truncated || edges.length > query.maxEdges,
  };
}

interface Nodes {
  readonly nodes: readonly NeighbourhoodNode[];
  readonly truncated: boolean;
}

async function strongest(store: GraphReader, query: NeighbourhoodQuery): Promise<Nodes> {
  const page = await store.findConcepts(
    {
      minPapers: query.minPapers,
      orderBy: 'PAPER_COUNT',
      ...(query.kinds !== undefined && { kinds: query.kinds }),
    },
    { limit: query.maxNodes, direction: 'forward' },
  );
  return {
    nodes: page.items.map(({ node }) => ({ concept: node, depth: 0 })),
    truncated: page.hasMore,
  };
}

async function around(store: GraphReader, query: NeighbourhoodQuery): Promise<Nodes> {
  const taken = new Map<ConceptUid, NeighbourhoodNode>();
  for (const concept of query.focus.slice(0, query.maxNodes)) {
    taken.set(concept.uid, { concept, depth: 0 });
  }
  let truncated = query.focus.length > query.maxNodes;
  let frontier = [...taken.keys()];
  for (let depth = 1; depth <= query.depth && frontier.length > 0; depth++) {
    const found = await neighboursOf(store, frontier, query);
    const fresh = ranked(found.candidates).filter(({ uid }) => !taken.has(uid));
    const kept = fresh.slice(0, query.maxNodes - taken.size);
    truncated ||= found.cut || kept.length < fresh.length;
    for (const concept of kept) taken.set(concept.uid, { concept, depth });
    frontier = kept.map(({ uid }) => uid);
  }
  return { nodes: [...taken.values()], truncated };
}

interface Candidate {
  readonly concept: ConceptView;
  readonly papers: number;
}

async function neighboursOf(
  store: GraphReader,
  uids: readonly ConceptUid[],
  query: NeighbourhoodQuery,
): Promise<{ candidates: readonly Candidate[]; cut: boolean }> {
  const share = Math.ceil(NEIGHBOURS_OF_LEVEL / uids.length);
  const pages = await store.loadCoOccurring(
    uids,
    { minPapers: query.minPapers, ...(query.kinds !== undefined && { kinds: query.kinds }) },
    { limit: Math.min(query.maxNodes, MOST_NEIGHBOURS_EACH, share), direction: 'forward' },
  );
  const items = pages.flatMap((page) => page.items.map(({ node }) => node));
  return { candidates: items, cut: pages.some((page) => page.hasMore) };
}

/** Each concept once, by the papers it shares with the level before, strongest first, then by uid. */
function ranked(candidates: readonly Candidate[]): readonly ConceptView[] {
  const sums = new Map<ConceptUid, { concept: ConceptView; papers: number }>();
  for (const { concept, papers } of candidates) {
    const known = sums.get(concept.uid);
    sums.set(concept.uid, { concept, papers: papers + (known?.papers ?? 0) });
  }
  return [...sums.values()]
    .sort((a, b) => b.papers - a.papers || a.concept.uid - b.concept.uid)
    .map(({ concept }) => concept);
}
