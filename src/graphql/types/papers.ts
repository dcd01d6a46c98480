// The queries that give papers: one by key, and the list.
import type { GraphQLResolveInfo } from 'graphql';
import type { PaperQuery, Window } from '../../graph/queries.ts';
import type { ListedPaper } from '../../graph/views.ts';
import type { PaperKey } from '../../model/paper.ts';
import { LONGEST_NAME, nameArgument, textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { counted, type Paging, pagingOf, whole } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { onlyConcept, paperQueryOf } from '../paper-condition.ts';
import { partsOf } from '../paper-parts.ts';
import { countPapersNaming } from '../papers-of-concept.ts';
import { PaperRef } from '../refs.ts';
import { getConceptCalled } from '../resolve-concept.ts';
import { windowOf } from '../window.ts';
import { PaperFilter } from './paper-filter.ts';
import { PaperOrderEnum } from './paper-order.ts';

builder.queryField('paper', (t) =>
  t.field({
    type: PaperRef,
    nullable: true,
    description: 'One paper by its key; an old key leads to the paper that took it over.',
    args: { key: t.arg.string({ required: true, description: 'E.g. `arxiv:2106.09685`.' }) },
    resolve: (_root, { key }, { loaders }) =>
      loaders.paper.load(textWithin('key', key, LONGEST_NAME) as PaperKey),
  }),
);

builder.queryField('papers', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers, newest first unless told, undated last.',
      args: {
        where: t.arg({ type: PaperFilter, description: 'Which papers; all without it.' }),
        orderBy: t.arg({
          type: PaperOrderEnum,
          defaultValue: 'NEWEST',
          description: 'Order of the list.',
        }),
      },
      resolve: async (_root, args, context, info) => {
        const where = args.where ?? {};
        const orderBy = args.orderBy ?? 'NEWEST';
        const paging = pagingOf(orderBy === 'OLDEST' ? 'papersOldestFirst' : 'papers', args);
        const concept = onlyConcept(where);
        return concept === undefined
          ? allPapers(paging, { ...(await paperQueryOf(where, context)), orderBy }, context, info)
          : papersOfConcept(concept, paging, { ...windowOf(where), orderBy }, context, info);
      },
    },
    {
      name: 'QueryPapersConnection',
      description: 'A page of papers.',
      fields: (f) => ({
        totalCount: f.int({
          description: 'Papers in the whole list.',
          resolve: async (connection) => (await connection.total()).count,
        }),
        totalCountIsLowerBound: f.boolean({
          description:
            'There may be more: filtered lists are counted up to 10,000, and no further than 100,000 papers are looked at.',
          resolve: async (connection) => (await connection.total()).isLowerBound,
        }),
      }),
    },
    { name: 'QueryPapersEdge', description: 'A paper in the list.' },
  ),
);

async function allPapers(
  paging: Paging,
  query: PaperQuery,
  { store, loaders }: GraphQLContext,
  info: GraphQLResolveInfo,
) {
  const page = await loaders.papers(query, paging.request, partsOf(info));
  const total = counted(() => store.countPapers(query));
  return { ...paging.connect(page, whole<ListedPaper>), ...total };
}

async function papersOfConcept(
  name: string,
  paging: Paging,
  query: Window & Pick<PaperQuery, 'orderBy'>,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) {
  const concept = await getConceptCalled(nameArgument('concept', name), context);
  const page = await context.loaders.papersOf(concept.uid, query, paging.request, partsOf(info));
  const total = counted(() => countPapersNaming(concept, query, context.loaders));
  return { ...paging.connect(page, ({ paper }) => whole(paper)), ...total };
}
