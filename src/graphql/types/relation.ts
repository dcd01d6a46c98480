// CoOccurrence: a pair of concepts that papers name together, and the strongest pairs of the graph or of a window.
import {
  ASSOCIATIONS,
  type AssociationOrder,
  type PairPapers,
} from '../../analytics/association.ts';
import { MOST_PAPERS, type PairCount } from '../../graph/association.ts';
import type { Page, PageRequest } from '../../graph/queries.ts';
import type { Relation } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { MonthRange } from '../../model/period.ts';
import { builder } from '../builder.ts';
import { whole } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { pageOfRanking } from '../ranking.ts';
import { ConceptRef } from '../refs.ts';
import {
  AssociationOrderEnum,
  type AssociationShape,
  CANDIDATES,
  FIRST_PAPER,
  LAST_PAPER,
  LIFT,
  LOG_LIKELIHOOD,
  NPMI,
  PAPERS,
} from './association.ts';
import { pairListOf, SINCE_MONTH, UNTIL_MONTH } from './pair-list.ts';

const CoOccurrenceRef = builder.objectRef<AssociationShape>('CoOccurrence').implement({
  description: 'Two concepts that papers name together.',
  fields: (t) => ({
    papers: t.exposeInt('papers', PAPERS),
    npmi: t.float(NPMI),
    lift: t.float(LIFT),
    logLikelihood: t.float(LOG_LIKELIHOOD),
    firstPaper: t.field(FIRST_PAPER),
    lastPaper: t.field(LAST_PAPER),
    source: t.field({
      type: ConceptRef,
      description: 'One of the two.',
      resolve: ({ pair }, _args, context) => getConcept(pair.a, context),
    }),
    target: t.field({
      type: ConceptRef,
      description: 'The other.',
      resolve: ({ pair }, _args, context) => getConcept(pair.b, context),
    }),
  }),
});

/** Pairs of a single paper are mostly chance. */
const MIN_PAPERS = 2;

const LISTS = {
  KEPT: 'coOccurrences',
  PAPER_COUNT: 'pairsIn',
  NPMI: 'pairsByNpmi',
  LIFT: 'pairsByLift',
  LOG_LIKELIHOOD: 'pairsByLogLikelihood',
} as const;

builder.queryField('coOccurrences', (t) =>
  t.connection(
    {
      type: CoOccurrenceRef,
      description: `The pairs of concepts that most papers name together. In a window they are counted when it is asked, over its newest ${MOST_PAPERS.toLocaleString('en')} papers at most; orders by a measure rank the ${CANDIDATES.toLocaleString('en')} pairs of two papers or more with most papers.`,
      args: {
        minPapers: t.arg.int({
          defaultValue: MIN_PAPERS,
          description: 'In at least so many papers.',
        }),
        since: t.arg.string(SINCE_MONTH),
        until: t.arg.string(UNTIL_MONTH),
        orderBy: t.arg({
          type: AssociationOrderEnum,
          defaultValue: 'PAPER_COUNT',
          description: 'What makes a pair strong.',
        }),
      },
      resolve: async (_root, args, context) => {
        const { months, orderBy, isKept, paging, ...list } = pairListOf(args, LISTS);
        const minPapers = list.minPapers ?? MIN_PAPERS;
        if (isKept) {
          const kept = await context.store.findTopRelations(minPapers, paging.request);
          const connection = paging.connect(keptPairs(kept, context), whole<AssociationShape>);
          return { ...connection, isTruncated: false };
        }
        const ranked = await rankedPairs({ months, orderBy, minPapers }, paging.request, context);
        const { page, isTruncated } = ranked;
        return { ...paging.connect(page, whole<AssociationShape>), isTruncated };
      },
    },
    {
      name: 'QueryCoOccurrencesConnection',
      description: 'A page of pairs.',
      fields: (f) => ({
        isTruncated: f.exposeBoolean('isTruncated', {
          description: 'The window has more papers than were counted: the newest stand for it.',
        }),
      }),
    },
    { name: 'QueryCoOccurrencesEdge', description: 'A pair in the list.' },
  ),
);

function keptPairs(page: Page<Relation>, context: GraphQLContext): Page<AssociationShape> {
  const items = page.items.map(({ cursor, node: { a, b, papers } }) => {
    const counts = async (): Promise<PairPapers> => {
      const [one, other, total] = await Promise.all([
        getConcept(a, context),
        getConcept(b, context),
        context.loaders.totalPapers(),
      ]);
      return { both: papers, a: one.paperCount, b: other.paperCount, total };
    };
    return { cursor, node: { pair: { a, b }, papers, counts } };
  });
  return { ...page, items };
}

interface PairQuery {
  readonly months: MonthRange | undefined;
  readonly orderBy: AssociationOrder;
  readonly minPapers: number;
}

async function rankedPairs(
  { months, orderBy, minPapers }: PairQuery,
  request: PageRequest,
  { store }: GraphQLContext,
) {
  const { pairs, read } = await store.findPairs(months, minPapers, CANDIDATES);
  const countsOf = (pair: PairCount): PairPapers => ({
    both: pair.papers,
    a: pair.papersA,
    b: pair.papersB,
    total: read,
  });
  const ranking = pairs.map((pair) => ({
    score: ASSOCIATIONS[orderBy](countsOf(pair)),
    ids: [pair.a, pair.b],
    item: { pair, papers: pair.papers, counts: async () => countsOf(pair) },
  }));
  const isTruncated = months !== undefined && read === MOST_PAPERS;
  return { page: pageOfRanking<AssociationShape>(ranking, request), isTruncated };
}

async function getConcept(uid: ConceptUid, { loaders }: GraphQLContext) {
  const concept = await loaders.concept.load(uid);
  if (concept === undefined) throw new Error(`No concept ${uid} for a stored relation.`);
  return concept;
}
