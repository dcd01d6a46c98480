// The queries that give papers: one by key, and the list.
import type { Page, PaperOfConcept, PaperView, Window } from '../../graph/store.ts';
import { isOpen } from '../../graph/window.ts';
import type { PaperKey } from '../../model/paper.ts';
import { LONGEST_NAME, nameArgument, textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import {
  counted,
  countedUpToLimit,
  exactly,
  type Paging,
  pagingOf,
  whole,
} from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { PaperRef } from '../refs.ts';
import { resolveConcept } from '../resolve-concept.ts';
import { countPapersOf } from '../total-papers.ts';
import { windowOf } from '../window.ts';

const PaperFilter = builder.inputType('PaperFilter', {
  description: 'Which papers. What is left out does not limit.',
  fields: (t) => ({
    concept: t.string({ description: 'Papers that name this concept, by slug or name.' }),
    since: t.string({
      description: 'Published wholly at or after `2024`, `2024-03` or `2024-03-05`.',
    }),
    until: t.string({ description: 'Published wholly at or before this date.' }),
  }),
});

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
      description: 'Papers, newest first and undated last.',
      args: { where: t.arg({ type: PaperFilter, description: 'Which papers; all without it.' }) },
      resolve: (_root, args, context) => {
        const paging = pagingOf('papers', args);
        const window = windowOf(args.where ?? {});
        const concept = args.where?.concept;
        return concept == null
          ? allPapers(paging, window, context)
          : papersOfConcept(concept, paging, window, context);
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
          description: 'There may be more: filtered lists are counted up to 10,000.',
          resolve: async (connection) => (await connection.total()).isLowerBound,
        }),
      }),
    },
    { name: 'QueryPapersEdge', description: 'A paper in the list.' },
  ),
);

async function allPapers(paging: Paging, window: Window, { store }: GraphQLContext) {
  const page = await store.findPapers(window, paging.request);
  const total = counted(async () => {
    const count = await store.countPapers(window);
    return isOpen(window) ? exactly(count) : countedUpToLimit(count);
  });
  return { ...paging.connect(page, whole<PaperView>), ...total };
}

const NONE: Page<PaperOfConcept> = { items: [], hasMore: false };

async function papersOfConcept(
  name: string,
  paging: Paging,
  window: Window,
  context: GraphQLContext,
) {
  const concept = await resolveConcept(nameArgument('concept', name), context);
  const page =
    concept === undefined
      ? NONE
      : await context.loaders.papersOf(concept.uid, window, paging.request);
  const total = counted(async () =>
    concept === undefined ? exactly(0) : countPapersOf(concept, window, context.loaders),
  );
  return { ...paging.connect(page, ({ paper }) => whole(paper)), ...total };
}
