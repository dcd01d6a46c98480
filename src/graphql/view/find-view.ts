// A view to draw: focus concepts in, the strongest concepts around them and their relations out.
// Goes level by level with two statements each, so the cost is bounded by depth and the number of nodes.
import { npmi } from '../../analytics/npmi.ts';
import type { ConceptView, Relation } from '../../graph/store.ts';
import type { TieQuery } from '../../graph/traversal.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { GraphQLContext } from '../context.ts';
import { rankPartners } from './rank-partners.ts';
import type { Cut, View, ViewNode, ViewQuery } from './view.ts';

type Tools = Pick<GraphQLContext, 'store' | 'loaders'>;

/** What was found of a part of the view, and what was left out. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly cuts: readonly Cut[];
}

/** Partners looked at for all concepts of a level together, shared out evenly. */
const PARTNERS_OF_LEVEL = 20_000;
/** Pairs looked at to find those of highest NPMI, as a multiple of those that are shown. */
const PAIRS_PER_EDGE = 4;

export async function findView(query: ViewQuery, tools: Tools): Promise<View> {
  const nodes =
    query.focus.length === 0 ? await strongest(query, tools) : await around(query, tools);
  const edges = await edgesAmong(nodes.found, query, tools);
  return { query, nodes: nodes.found, edges: edges.found, cuts: [...nodes.cuts, ...edges.cuts] };
}

/** Which pairs the view follows. */
export function tiesOf({ kinds, minPapers }: ViewQuery): TieQuery {
  return { minPapers, ...(kinds !== undefined && { kinds }) };
}

async function strongest(query: ViewQuery, { store }: Tools): Promise<Found<ViewNode>> {
  const page = await store.findConcepts(
    { ...tiesOf(query), orderBy: 'PAPER_COUNT' },
    { limit: query.maxNodes, direction: 'forward' },
  );
  const ranked = page.items.map(({ node }) => node);
  const included = query.include.slice(0, query.maxNodes);
  const others = ranked.filter(({ uid }) => !included.some((concept) => concept.uid === uid));
  const kept = others.slice(0, query.maxNodes - included.length);
  const nodes = [...included, ...kept].map((concept) => ({ concept, depth: 0 }));
  const isCut =
    page.hasMore || kept.length < others.length || included.length < query.include.length;
  return { found: nodes, cuts: isCut ? [{ by: 'maxNodes', shown: nodes.length }] : [] };
}

/** The view while it grows; places of what is included are kept free until it is met, or the end. */
interface Growth {
  readonly taken: Map<ConceptUid, ViewNode>;
  readonly awaited: Map<ConceptUid, ConceptView>;
  readonly cuts: Map<Cut['by'], Cut>;
}

async function around(query: ViewQuery, tools: Tools): Promise<Found<ViewNode>> {
  const growth = beginning(query);
  let level = [...growth.taken.values()].map(({ concept }) => concept);
  for (let depth = 1; depth <= query.depth && level.length > 0; depth++) {
    level = await grow(growth, level, depth, query, tools);
  }
  for (const concept of growth.awaited.values()) {
    growth.taken.set(concept.uid, { concept, depth: null });
  }
  const nodes = [...growth.taken.values()];
  const cuts = [...growth.cuts.values()].map((cut) =>
    cut.by === 'maxNodes' ? { ...cut, shown: nodes.length } : cut,
  );
  return { found: nodes, cuts };
}

function beginning({ focus, include, maxNodes }: ViewQuery): Growth {
  const taken = new Map<ConceptUid, ViewNode>();
  for (const concept of focus.slice(0, maxNodes)) taken.set(concept.uid, { concept, depth: 0 });
  const others = new Map(
    include.filter(({ uid }) => !taken.has(uid)).map((concept) => [concept.uid, concept]),
  );
  const awaited = new Map([...others].slice(0, maxNodes - taken.size));
  const growth: Growth = { taken, awaited, cuts: new Map() };
  if (focus.length > maxNodes || awaited.size < others.size) cutNodes(growth);
  return growth;
}

/** Adds the next level and gives it. */
async function grow(
  growth: Growth,
  level: readonly ConceptView[],
  depth: number,
  query: ViewQuery,
  { store, loaders }: Tools,
): Promise<ConceptView[]> {
  const limit = Math.ceil(PARTNERS_OF_LEVEL / level.length);
  const uids = level.map(({ uid }) => uid);
  const [lists, total] = await Promise.all([
    store.loadPartners(uids, tiesOf(query), limit),
    query.rankBy === 'NPMI' ? loaders.totalPapers() : 0,
  ]);
  if (lists.some((list) => list.uids.length === limit)) {
    growth.cuts.set('breadth', { by: 'breadth', partners: limit });
  }
  const concepts = level.flatMap(({ paperCount }, i) => {
    const partners = lists[i];
    return partners === undefined ? [] : [{ paperCount, partners }];
  });
  const fresh = rankPartners(concepts, query.rankBy, total).filter((uid) => !growth.taken.has(uid));
  const kept = keep(growth, fresh, query.maxNodes);
  const next = await loaders.concept.loadMany(kept);
  const reached = next.filter((each): each is ConceptView => each !== undefined && 'uid' in each);
  for (const concept of reached) {
    growth.awaited.delete(concept.uid);
    growth.taken.set(concept.uid, { concept, depth });
  }
  return reached;
}

/** What is awaited has its place; the others share what is left, in order of rank. */
function keep(
  growth: Growth,
  fresh: readonly ConceptUid[],
  maxNodes: number,
): readonly ConceptUid[] {
  let free = maxNodes - growth.taken.size - growth.awaited.size;
  const kept = fresh.filter((uid) => growth.awaited.has(uid) || free-- > 0);
  if (kept.length < fresh.length) cutNodes(growth);
  return kept;
}

function cutNodes(growth: Growth): void {
  growth.cuts.set('maxNodes', { by: 'maxNodes', shown: 0 });
}

/** The strongest pairs among the nodes of a view. */
export async function edgesAmong(
  nodes: readonly ViewNode[],
  query: ViewQuery,
  { store, loaders }: Tools,
): Promise<Found<Relation>> {
  const uids = nodes.map(({ concept }) => concept.uid);
  const { maxEdges, minPapers } = query;
  const byPapers = query.rankBy === 'PAPERS';
  const limit = byPapers ? maxEdges + 1 : PAIRS_PER_EDGE * maxEdges + 1;
  const pairs = await store.findRelationsAmong(uids, minPapers, limit);
  const ranked = byPapers ? pairs : byNpmi(pairs, nodes, await loaders.totalPapers());
  const edges = ranked.slice(0, maxEdges);
  const isCut = edges.length < pairs.length;
  return { found: edges, cuts: isCut ? [{ by: 'maxEdges', shown: edges.length }] : [] };
}

function byNpmi(
  pairs: readonly Relation[],
  nodes: readonly ViewNode[],
  total: number,
): readonly Relation[] {
  const counts = new Map(nodes.map(({ concept }) => [concept.uid, concept.paperCount]));
  const closeness = ({ a, b, papers }: Relation) =>
    npmi(papers, counts.get(a) ?? papers, counts.get(b) ?? papers, total);
  return pairs
    .map((pair) => ({ pair, npmi: closeness(pair) }))
    .sort(
      (x, y) =>
        y.npmi - x.npmi ||
        y.pair.papers - x.pair.papers ||
        x.pair.a - y.pair.a ||
        x.pair.b - y.pair.b,
    )
    .map(({ pair }) => pair);
}
