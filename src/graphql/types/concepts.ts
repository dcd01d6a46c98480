// concepts(...): the list of concepts.

import { GROWTH } from '../../graph/growth.ts';
import type { ConceptQuery } from '../../graph/queries.ts';
import type { ConceptView } from '../../graph/views.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { counted, pagingOf, whole } from '../connections.ts';
import { ConceptRef } from '../refs.ts';
import { GrowthWindowEnum, USUAL_WINDOW } from './growth.ts';
import { KindEnum } from './kind.ts';

const ConceptFilter = builder.inputType('ConceptFilter', {
  description: 'Which concepts. What is left out does not limit.',
  fields: (t) => ({
    kinds: t.field({ type: [KindEnum], description: 'Only these kinds.' }),
    minPapers: t.int({ description: 'Named by at least so many papers.' }),
    includeUnused: t.boolean({ description: 'Also concepts of the lexicon that no paper names.' }),
  }),
});

const ConceptOrder = builder.enumType('ConceptOrder', {
  description: 'Order of a list of concepts.',
  values: {
    PAPER_COUNT: { description: 'Most papers first.' },
    NAME: { description: 'By name, in code-point order.' },
    FIRST_SEEN: {
      description: 'By the date of the first dated paper, newest first; those without come last.',
    },
    GROWTH: {
      description: `What grows most first, by \`growth.score\`; only concepts with ${GROWTH.least} papers or more in both windows together.`,
    },
  },
});

const LISTS = {
  PAPER_COUNT: 'conceptsByPapers',
  NAME: 'conceptsByName',
  FIRST_SEEN: 'conceptsByFirstSeen',
} as const;

builder.queryField('concepts', (t) =>
  t.connection(
    {
      type: ConceptRef,
      description: 'Concepts of the graph.',
      args: {
        where: t.arg({
          type: ConceptFilter,
          description: 'Which concepts; all with papers without it.',
        }),
        orderBy: t.arg({
          type: ConceptOrder,
          defaultValue: 'PAPER_COUNT',
          description: 'Order of the list.',
        }),
        growthOver: t.arg({
          type: GrowthWindowEnum,
          defaultValue: USUAL_WINDOW,
          description: 'The windows that the order GROWTH compares.',
        }),
      },
      resolve: async (_root, args, { store }) => {
        const orderBy = args.orderBy ?? 'PAPER_COUNT';
        const months = args.growthOver ?? USUAL_WINDOW;
        const paging = pagingOf(
          orderBy === 'GROWTH' ? `conceptsByGrowth${months}` : LISTS[orderBy],
          args,
        );
        const query = { ...queryOf(orderBy, args.where ?? {}), months };
        const page = await store.findConcepts(query, paging.request);
        const total = counted(() => store.countConcepts(query));
        return { ...paging.connect(page, whole<ConceptView>), ...total };
      },
    },
    {
      name: 'QueryConceptsConnection',
      description: 'A page of concepts.',
      fields: (f) => ({
        totalCount: f.int({
          description: 'Concepts in the whole list.',
          resolve: async (connection) => (await connection.total()).count,
        }),
        totalCountIsLowerBound: f.boolean({
          description:
            'There may be more: where anything but kinds limits the list, concepts are counted up to 10,000.',
          resolve: async (connection) => (await connection.total()).isLowerBound,
        }),
      }),
    },
    { name: 'QueryConceptsEdge', description: 'A concept in the list.' },
  ),
);

function queryOf(
  orderBy: ConceptQuery['orderBy'],
  where: typeof ConceptFilter.$inferInput,
): ConceptQuery {
  const minPapers = numberWithin('minPapers', where.minPapers, ANY_COUNT);
  return {
    orderBy,
    ...(where.kinds != null && { kinds: where.kinds }),
    ...(minPapers !== undefined && { minPapers }),
    ...(where.includeUnused != null && { includeUnused: where.includeUnused }),
  };
}
