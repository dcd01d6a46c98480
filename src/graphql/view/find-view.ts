// A view to draw: focus concepts in, the strongest concepts around them and their relations out.
// Goes level by level with two statements each, so the cost is bounded by depth and the number of nodes.
import { npmi } from '../../analytics/npmi.ts';
import type { TieQuery } from '../../graph/traversal.ts';
import type { ConceptView, Relation } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { type Counts, type CountTools, countsOver } from './counts.ts';
import { rankPartners } from './rank-partners.ts';
import type { Cut, View, ViewNode, ViewQuery } from './view.ts';

/** What was found of a part of the view, and what was left out. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly cuts: readonly Cut[];
}

/** Partners looked at for all concepts of a level together, shared out evenly. */
const PARTNERS_OF_LEVEL = 20_000;
/** Pairs looked at to find those of highest NPMI, as a multiple of those that are shown. */
const PAIRS_PER_EDGE = 4;

export async function findView(query: ViewQuery, tools: CountTools): Promise<View> {
  const counts = countsOver(query, tools);
  const reached =
    query.focus.length === 0
      ? await strongest(query, counts)
      : await around(query, counts, tools.loaders);
  const nodes = await withPapers(reached.found, counts);
  const edges = await edgesAmong(nodes, query, counts);
  return { query, nodes, edges: edges.found, cuts: [...reached.cuts, ...edges.cuts] };
}

/** A node before its papers are known. */
type Reached = Omit<ViewNode, 'papers'>;

export async function withPapers(
  nodes: readonly Reached[],
  counts: Counts,
): Promise<readonly ViewNode[]> {
  const papers = await counts.papersOf(nodes.map(({ concept }) => concept));
  return nodes.map((node, i) => ({ ...node, papers: papers[i] ?? 0 }));
}

/** Which pairs the view follows. */
export function tiesOf({ kinds, minPapers }: ViewQuery): TieQuery {
  return { minPapers, ...(kinds !== undefined && { kinds }) };
}

async function strongest(query: ViewQuery, counts: Counts): Promise<Found<Reached>> {
  const most = await counts.strongest(tiesOf(query), query.maxNodes);
  const ranked = most.slice(0, query.maxNodes);
  const included = query.include.slice(0, query.maxNodes);
  const others = ranked.filter(({ uid }) => !included.some((concept) => concept.uid === uid));
  const kept = others.slice(0, query.maxNodes - included.length);
  const nodes = [...included, ...kept].map((concept) => ({ concept, depth: 0 }));
  const isCut =
    most.length > ranked.length ||
    kept.length < others.length ||
    included.length < query.include.length;
  return { found: nodes, cuts: isCut ? [{ by: 'maxNodes', shown: nodes.length }] : [] };
}

/** The view while it grows; places of what is included are kept free until it is met, or the end. */
interface Growth {
  readonly taken: Map<ConceptUid, Reached>;
  readonly awaited: Map<ConceptUid, ConceptView>;
  readonly cuts: Map<Cut['by'], Cut>;
}

async function around(
  query: ViewQuery,
  counts: Counts,
  loaders: CountTools['loaders'],
): Promise<Found<Reached>> {
  const growth = beginning(query);
  let level = [...growth.taken.values()].map(({ concept }) => concept);
  for (let depth = 1; depth <= query.depth && level.length > 0; depth++) {
    const uids = await grow(growth, level, query, counts);
    level = await loadConcepts(uids, loaders);
    for (const concept of level) {
      growth.awaited.delete(concept.uid);
      growth.taken.set(concept.uid, { concept, depth });
    }
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
  const taken = new Map<ConceptUid, Reached>();
  for (const concept of focus.slice(0, maxNodes)) taken.set(concept.uid, { concept, depth: 0 });
  const others = new Map(
    include.filter(({ uid }) => !taken.has(uid)).map((concept) => [concept.uid, concept]),
  );
  const awaited = new Map([...others].slice(0, maxNodes - taken.size));
  const growth: Growth = { taken, awaited, cuts: new Map() };
  if (focus.length > maxNodes || awaited.size < others.size) cutNodes(growth);
  return growth;
}

/** The next level: what there is room for of all partners of this one. */
async function grow(
  growth: Growth,
  level: readonly ConceptView[],
  query: ViewQuery,
  counts: Counts,
): Promise<readonly ConceptUid[]> {
  const byNpmi = query.rankBy === 'NPMI';
  // What is awaited may be a weak partner. Else, of one concept by papers, the strongest are those to show, whatever else it has; one
  // more tells that there are others.
  const isRanked = level.length === 1 && !byNpmi && growth.awaited.size === 0;
  const limit = isRanked ? query.maxNodes + 1 : Math.ceil(PARTNERS_OF_LEVEL / level.length);
  const [partners, total, paperCounts] = await Promise.all([
    counts.partners(level, tiesOf(query), limit, byNpmi),
    byNpmi ? counts.total() : 0,
    byNpmi ? counts.papersOf(level) : [],
  ]);
  const lists = partners.found;
  if (partners.papers !== undefined) {
    growth.cuts.set('papersOfConcept', { by: 'papersOfConcept', papers: partners.papers });
  }
  if (!isRanked && lists.some((list) => list.uids.length === limit)) {
    growth.cuts.set('breadth', { by: 'breadth', partners: limit });
  }
  const concepts = lists.map((list, i) => ({ paperCount: paperCounts[i] ?? 0, partners: list }));
  const fresh = rankPartners(concepts, query.rankBy, total).filter((uid) => !growth.taken.has(uid));
  return keep(growth, fresh, query.maxNodes);
}

async function loadConcepts(
  uids: readonly ConceptUid[],
  { concept }: CountTools['loaders'],
): Promise<ConceptView[]> {
  const loaded = await concept.loadMany(uids);
  return loaded.filter((each): each is ConceptView => each !== undefined && 'uid' in each);
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
  counts: Counts,
): Promise<Found<Relation>> {
  const concepts = nodes.map(({ concept }) => concept);
  const { maxEdges, minPapers } = query;
  const byPapers = query.rankBy === 'PAPERS';
  const limit = byPapers ? maxEdges + 1 : PAIRS_PER_EDGE * maxEdges + 1;
  const { found: pairs, papers } = await counts.among(concepts, minPapers, limit);
  const ranked = byPapers ? pairs : rankByNpmi(pairs, nodes, await counts.total());
  const edges = ranked.slice(0, maxEdges);
  const cuts: Cut[] = papers === undefined ? [] : [{ by: 'papersCounted', papers }];
  if (edges.length < pairs.length) cuts.push({ by: 'maxEdges', shown: edges.length });
  return { found: edges, cuts };
}

function rankByNpmi(
  pairs: readonly Relation[],
  nodes: readonly ViewNode[],
  total: number,
): readonly Relation[] {
  const counts = new Map(nodes.map(({ concept, papers }) => [concept.uid, papers]));
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
