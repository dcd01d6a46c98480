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

export interface NeighbourQuery extends CoOccurrenceQuery {
  readonly orderBy: AssociationOrder;
  /** Undefined for the whole graph. */
  readonly months: MonthRange | undefined;
}

export interface Neighbour {
  readonly node: ConceptView;
  readonly edge: AssociationShape;
}

export interface Neighbours {
  readonly page: Page<Neighbour>;
  /** Counted over the newest papers of a window only. */
  readonly isTruncated: boolean;
}

export async function findNeighbours(
  concept: ConceptView,
  query: NeighbourQuery,
  request: PageRequest,
  context: GraphQLContext,
): Promise<Neighbours> {
  const { orderBy, months, ...pairs } = query;
  if (months === undefined && orderBy === 'PAPER_COUNT') {
    const page = await context.loaders.coOccurring(concept.uid, pairs, request);
    const items = page.items.map(({ cursor, node: { concept: node, papers } }) => ({
      cursor,
      node: neighbour(concept, node, papers, months, context),
    }));
    return { page: { ...page, items }, isTruncated: false };
  }
  const found = await candidates(concept, query, context);
  const scores = await scored(concept, found, query, context);
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
    return [{ cursor, node: neighbour(concept, node, found.papers[i] ?? 0, months, context) }];
  });
  return { page: { items, hasMore: page.hasMore }, isTruncated: found.isTruncated };
}

interface Candidates {
  readonly uids: readonly ConceptUid[];
  readonly papers: readonly number[];
  /** Of the partners, in the whole graph; where a window is asked for they are counted apart. */
  readonly paperCounts?: readonly number[];
  readonly isTruncated: boolean;
}

async function candidates(
  { uid }: ConceptView,
  { months, orderBy: _order, ...pairs }: NeighbourQuery,
  { loaders }: GraphQLContext,
): Promise<Candidates> {
  if (months === undefined) {
    return { ...(await loaders.partners(uid, pairs, CANDIDATES)), isTruncated: false };
  }
  const found = await loaders.partnersIn(uid, months, pairs, CANDIDATES);
  return { ...found, isTruncated: found.read === MOST_PAPERS };
}

/** One score a candidate. */
async function scored(
  concept: ConceptView,
  { uids, papers, paperCounts = [] }: Candidates,
  { months, orderBy }: NeighbourQuery,
  { loaders }: GraphQLContext,
): Promise<readonly number[]> {
  if (orderBy === 'PAPER_COUNT') return papers;
  const [[a = 0, ...counts], total] = await Promise.all([
    months === undefined
      ? [concept.paperCount, ...paperCounts]
      : Promise.all([concept.uid, ...uids].map((uid) => loaders.papersIn(uid, months))),
    totalPapersIn(months, loaders),
  ]);
  const measure = ASSOCIATIONS[orderBy];
  return papers.map((both, i) => measure({ both, a, b: counts[i] ?? both, total }));
}

function neighbour(
  concept: ConceptView,
  node: ConceptView,
  papers: number,
  months: MonthRange | undefined,
  { loaders }: GraphQLContext,
): Neighbour {
  const [a, b] = [Math.min(concept.uid, node.uid), Math.max(concept.uid, node.uid)];
  const papersOf = (of: ConceptView) =>
    months === undefined ? of.paperCount : loaders.papersIn(of.uid, months);
  return {
    node,
    edge: {
      pair: { a: a as ConceptUid, b: b as ConceptUid },
      papers,
      async counts() {
        const [ofOne, ofOther, total] = await Promise.all([
          papersOf(concept),
          papersOf(node),
          totalPapersIn(months, loaders),
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
