// Too much for one picture: communities stand for their concepts, and each can be opened as a view of its own.
import type { LayoutBody } from '../../graph/layout.ts';
import { countedUpToLimit } from '../../graph/pages.ts';
import { COUNT_LIMIT } from '../../graph/queries.ts';
import type { ConceptView } from '../../graph/views.ts';
import { exactly } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { arrangeView, type LayoutSource, type ViewLayout } from './arrange-view.ts';
import { communitiesOf } from './communities-of.ts';
import { countView } from './count-view.ts';
import { countsOver } from './counts.ts';
import { type DrawnView, drawView } from './drawn-view.ts';
import { edgesAmong, findView, withPapers } from './find-view.ts';
import type { Cut, View, ViewQuery } from './view.ts';

/** Concepts and pairs among which the communities of a view are found, where no stored layout tells them. */
const FIELD = { maxNodes: 2_000, maxEdges: 10_000 } as const;

/** The view as it is where it has room, else its communities, the largest `maxNodes` of them. */
export async function foldView(
  query: ViewQuery,
  source: LayoutSource,
  context: GraphQLContext,
): Promise<DrawnView> {
  const total = await countView(query, context);
  if (total.count <= query.maxNodes) {
    return drawView(await findView(query, context), source, async () => total, context);
  }
  const stored = await storedFor(query, source, context);
  const { layout, found } =
    stored === undefined
      ? await ownCommunities(query, source, context)
      : { layout: stored.layout, found: stored.body };
  const shown = found.communities.filter(({ size }) => size > 1).slice(0, query.maxNodes);
  const numbers = new Set(shown.map(({ number }) => number));
  const folded = shown.reduce((sum, { size }) => sum + size, 0);
  const cut: Cut = { by: 'fold', concepts: folded, communities: shown.length };
  return {
    view: { query, nodes: [], edges: [], cuts: [cut] },
    isFolded: true,
    total: { total: async () => total },
    layout: async () => layout,
    communities: async () => ({
      communities: shown,
      links: found.links.filter(({ a, b }) => numbers.has(a) && numbers.has(b)),
    }),
  };
}

/** The community that holds a concept, as the folded view of the same query tells it. It is laid out on its own. */
export async function openCommunity(
  concept: ConceptView,
  query: ViewQuery,
  source: LayoutSource,
  context: GraphQLContext,
): Promise<DrawnView> {
  const { members, size } = await membersWith(concept, query, source, context);
  const counts = countsOver(query, context);
  const nodes = await withPapers(
    members.slice(0, query.maxNodes).map((member) => ({ concept: member, depth: 0 })),
    counts,
  );
  const edges = await edgesAmong(nodes, query, counts);
  const cuts: Cut[] = nodes.length < size ? [{ by: 'maxNodes', shown: nodes.length }] : [];
  const view: View = { query, nodes, edges: edges.found, cuts: [...cuts, ...edges.cuts] };
  const total = size < COUNT_LIMIT ? exactly(size) : countedUpToLimit(COUNT_LIMIT);
  return drawView(view, 'VIEW', async () => total, context);
}

async function membersWith(
  concept: ConceptView,
  query: ViewQuery,
  source: LayoutSource,
  context: GraphQLContext,
): Promise<{ members: readonly ConceptView[]; size: number }> {
  const stored = await storedFor(query, source, context);
  if (stored !== undefined) {
    const [place] = await context.store.loadPlaces([concept.uid]);
    const community = stored.body.communities.find(({ number }) => number === place?.community);
    if (community === undefined) throw notThere(concept);
    const { number, size } = community;
    const members = await context.store.findMembers(number, { minPapers: 1 }, query.maxNodes);
    return { members, size };
  }
  const { field, layout } = await ownCommunities(query, source, context);
  const numberOf = ({ uid }: ConceptView) => layout.places.get(uid)?.community;
  const number = numberOf(concept);
  if (number === undefined) throw notThere(concept);
  const members = field.nodes
    .map((node) => node.concept)
    .filter((member) => numberOf(member) === number);
  return { members, size: members.length };
}

/** The communities of the whole graph are those of a view that leaves nothing out. */
async function storedFor(
  { focus, include, kinds, minPapers, months, categories }: ViewQuery,
  source: LayoutSource,
  { loaders, store }: GraphQLContext,
): Promise<{ layout: ViewLayout; body: LayoutBody } | undefined> {
  const isWhole = focus.length === 0 && include.length === 0 && kinds === undefined;
  const isOfSome = months !== undefined || categories !== undefined;
  if (!isWhole || isOfSome || minPapers > 1 || source === 'VIEW') return undefined;
  const stored = await loaders.layout();
  const body = stored === undefined ? undefined : await store.findLayoutBody();
  return stored === undefined || body === undefined
    ? undefined
    : { layout: { source: 'STORED', places: new Map(), stored }, body };
}

/** As many of the view's concepts as a picture has at most, and their own communities. */
async function ownCommunities(query: ViewQuery, source: LayoutSource, context: GraphQLContext) {
  const field = await findView({ ...query, ...FIELD }, context);
  const layout = await arrangeView(field, source, context);
  return { field, layout, found: communitiesOf(field, layout.places) };
}

function notThere({ slug }: ConceptView) {
  return badInput(
    `Argument "community" is ${JSON.stringify(slug)}, which is in no community of this view: take the slug of one of its communities.`,
  );
}
