// A concept's neighbours: kept ones by papers from the store, else candidates that are scored here.
import { ASSOCIATIONS, type AssociationOrder } from '../analytics/association.ts';
import { MOST_PAPERS } from '../graph/association.ts';
import type { CoOccurrenceQuery, Page, PageRequest } from '../graph/queries.ts';
import type { ConceptView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { MonthRange } from '../model/period.ts';
import type { GraphQLContext } from './context.ts';
import { totalPapersIn } from './months.ts';
import { pageOfRanking } from './ranking.ts';
import { type AssociationShape, CANDIDATES } from './types/association.ts';
import { categoryCounts } from './view/category-counts.ts';

export interface NeighbourQuery extends CoOccurrenceQuery {
  readonly orderBy: AssociationOrder;
  /** Undefined for all times and all categories. */
  readonly months: MonthRange | undefined;
  readonly categories: readonly string[] | undefined;
}

export interface Neighbour {
  readonly node: ConceptView;
  readonly edge: AssociationShape;
}

export interface Neighbours {
  readonly page: Page<Neighbour>;
  /** Counted over the newest papers of a window or of categories only. */
  readonly isTruncated: boolean;
}

const NO_PARTNERS = { uids: [], papers: [], paperCounts: [] };

export async function findNeighbours(
  concept: ConceptView,
  query: NeighbourQuery,
  request: PageRequest,
  context: GraphQLContext,
): Promise<Neighbours> {
  const { orderBy, months, categories, ...pairs } = query;
  const tally = tallyOver(query, context);
  if (months === undefined && categories === undefined && orderBy === 'PAPER_COUNT') {
    const page = await context.loaders.coOccurring(concept.uid, pairs, request);
    const items = page.items.map(({ cursor, node: { concept: node, papers } }) => ({
      cursor,
      node: neighbour(concept, node, papers, tally),
    }));
    return { page: { ...page, items }, isTruncated: false };
  }
  const found = await candidates(concept, query, context);
  const scores = await scored(concept, found, query, tally, context);
  const page = pageOfRanking(
    found.uids.map((uid, i) => ({ score: scores[i] ?? 0, ids: [uid], item: i })),
    request,
  );
  const nodes = await Promise.all(
    page.items.map(({ node: i }) => context.loaders.concept.load(uidAt(found.uids, i))),
  );
  const items = page.items.flatMap(({ cursor, node: i }, place) => {
    const node = nodes[place];
    if (node === undefined) return [];
    return [{ cursor, node: neighbour(concept, node, found.papers[i] ?? 0, tally) }];
  });
  return { page: { items, hasMore: page.hasMore }, isTruncated: found.isTruncated };
}

interface Candidates {
  readonly uids: readonly ConceptUid[];
  readonly papers: readonly number[];
  /** Of the partners, among the papers that are counted; in a window they are counted apart. */
  readonly paperCounts?: readonly number[];
  readonly isTruncated: boolean;
}

async function candidates(
  concept: ConceptView,
  { months, categories, orderBy: _order, ...pairs }: NeighbourQuery,
  context: GraphQLContext,
): Promise<Candidates> {
  const { uid } = concept;
  if (categories !== undefined) {
    const counts = categoryCounts(categories, months, context);
    const { found, papers } = await counts.partners([concept], pairs, CANDIDATES, true);
    const [partners = NO_PARTNERS] = found;
    return { ...partners, isTruncated: papers !== undefined };
  }
  if (months === undefined) {
    return { ...(await context.loaders.partners(uid, pairs, CANDIDATES)), isTruncated: false };
  }
  const found = await context.loaders.partnersIn(uid, months, pairs, CANDIDATES);
  return { ...found, isTruncated: found.read === MOST_PAPERS };
}

/** The papers that pairs are counted over. */
interface Tally {
  papersOf(concept: ConceptView): Promise<number>;
  total(): Promise<number>;
}

function tallyOver(
  { months, categories }: Pick<NeighbourQuery, 'months' | 'categories'>,
  context: GraphQLContext,
): Tally {
  const { loaders } = context;
  if (categories !== undefined) {
    const counts = categoryCounts(categories, months, context);
    return {
      papersOf: async (concept) => (await counts.papersOf([concept]))[0] ?? 0,
      total: counts.total,
    };
  }
  return {
    papersOf: async ({ uid, paperCount }) =>
      months === undefined ? paperCount : await loaders.papersIn(uid, months),
    total: () => totalPapersIn(months, loaders),
  };
}

/** One score a candidate. */
async function scored(
  concept: ConceptView,
  { uids, papers, paperCounts }: Candidates,
  { months, orderBy }: NeighbourQuery,
  tally: Tally,
  { loaders }: GraphQLContext,
): Promise<readonly number[]> {
  if (orderBy === 'PAPER_COUNT') return papers;
  const countOf = (uid: ConceptUid) => (months === undefined ? 0 : loaders.papersIn(uid, months));
  const [a, total, counts] = await Promise.all([
    tally.papersOf(concept),
    tally.total(),
    paperCounts ?? Promise.all(uids.map(countOf)),
  ]);
  const measure = ASSOCIATIONS[orderBy];
  return papers.map((both, i) => measure({ both, a, b: counts[i] ?? both, total }));
}

function neighbour(
  concept: ConceptView,
  node: ConceptView,
  papers: number,
  tally: Tally,
): Neighbour {
  const [a, b] = [Math.min(concept.uid, node.uid), Math.max(concept.uid, node.uid)];
  return {
    node,
    edge: {
      pair: { a: a as ConceptUid, b: b as ConceptUid },
      papers,
      async counts() {
        const [ofOne, ofOther, total] = await Promise.all([
          tally.papersOf(concept),
          tally.papersOf(node),
          tally.total(),
        ]);
        return { both: papers, a: ofOne, b: ofOther, total };
      },
    },
  };
}

function uidAt(uids: readonly ConceptUid[], place: number): ConceptUid {
  const uid = uids[place];
  if (uid === undefined) throw new Error(`There is no candidate ${place}.`);
  return uid;
}
