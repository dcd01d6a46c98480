// A concept's neighbours: what the same papers name.
import { MOST_PAPERS } from '../../graph/association.ts';
import { builder } from '../builder.ts';
import { findNeighbours } from '../co-occurring.ts';
import { ConceptRef } from '../refs.ts';
import {
  AssociationOrderEnum,
  CANDIDATES,
  FIRST_PAPER,
  LAST_PAPER,
  LIFT,
  LOG_LIKELIHOOD,
  NPMI,
  PAPERS,
} from './association.ts';
import { KindEnum } from './kind.ts';
import { pairListOf, SINCE_MONTH, UNTIL_MONTH } from './pair-list.ts';

const LISTS = {
  KEPT: 'coOccurring',
  PAPER_COUNT: 'coOccurringIn',
  NPMI: 'coOccurringByNpmi',
  LIFT: 'coOccurringByLift',
  LOG_LIKELIHOOD: 'coOccurringByLogLikelihood',
} as const;

builder.objectField(ConceptRef, 'coOccurring', (t) =>
  t.connection(
    {
      type: ConceptRef,
      description: `Concepts named in the same papers, most papers first. In a window they are counted when it is asked, over its newest ${MOST_PAPERS.toLocaleString('en')} papers at most, and in categories over theirs; orders by a measure rank the ${CANDIDATES.toLocaleString('en')} partners with most papers.`,
      args: {
        kinds: t.arg({ type: [KindEnum], description: 'Only these kinds.' }),
        minPapers: t.arg.int({ description: 'Only pairs with at least so many papers.' }),
        since: t.arg.string(SINCE_MONTH),
        until: t.arg.string(UNTIL_MONTH),
        categories: t.arg.stringList({
          description: `Only papers in any of these arXiv categories, up to 20, e.g. \`["cs.CL"]\`.`,
        }),
        orderBy: t.arg({
          type: AssociationOrderEnum,
          defaultValue: 'PAPER_COUNT',
          description: 'What makes a neighbour strong.',
        }),
      },
      resolve: async (concept, args, context) => {
        const { months, categories, orderBy, paging, minPapers } = pairListOf(args, LISTS);
        const query = {
          orderBy,
          months,
          categories,
          ...(args.kinds != null && { kinds: args.kinds }),
          ...(minPapers !== undefined && { minPapers }),
        };
        const { page, isTruncated } = await findNeighbours(concept, query, paging.request, context);
        return { ...paging.connect(page, (neighbour) => neighbour), isTruncated };
      },
    },
    {
      name: 'ConceptCoOccurringConnection',
      description: 'A page of neighbours.',
      fields: (f) => ({
        isTruncated: f.exposeBoolean('isTruncated', {
          description:
            'The window or the categories have more papers than were counted: numbers of papers are lower bounds.',
        }),
      }),
    },
    {
      name: 'ConceptCoOccurringEdge',
      description: 'A neighbour, and how strongly it is bound.',
      fields: (f) => ({
        papers: f.exposeInt('papers', PAPERS),
        npmi: f.float(NPMI),
        lift: f.float(LIFT),
        logLikelihood: f.float(LOG_LIKELIHOOD),
        firstPaper: f.field(FIRST_PAPER),
        lastPaper: f.field(LAST_PAPER),
      }),
    },
  ),
);
