// A concept's papers, with the sentence of each that names it.
import type { GraphQLResolveInfo } from 'graphql';
import type { PaperQuery } from '../../graph/queries.ts';
import type { ConceptView } from '../../graph/views.ts';
import type { Role } from '../../model/mention.ts';
import { builder } from '../builder.ts';
import { type ConnectionArguments, counted, limitOf, pagingOf } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { linkOf, paperQueryOf } from '../paper-condition.ts';
import { partsOf } from '../paper-parts.ts';
import {
  countPapersNaming,
  countPapersOfBranch,
  loadPapersNaming,
  loadPapersOfBranch,
} from '../papers-of-concept.ts';
import { ConceptRef, EvidenceRef, PaperRef } from '../refs.ts';
import { evidenceOf } from './evidence.ts';
import { EvidenceSentenceRef, sentencesOf } from './evidence-sentence.ts';
import { RoleEnum } from './kind.ts';
import { PaperFilter, type PaperFilterInput } from './paper-filter.ts';
import { PaperOrderEnum } from './paper-order.ts';

const AT_MOST = 'At most so many, up to 100.';

builder.objectField(ConceptRef, 'papers', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers that name it, newest first unless told, undated last.',
      args: {
        where: t.arg({ type: PaperFilter, description: 'Which papers; all without it.' }),
        role: t.arg({ type: RoleEnum, description: 'Only papers that name it in this role.' }),
        minConfidence: t.arg.float({
          description: 'Only papers whose link to it is at least so sure, 0 to 1.',
        }),
        orderBy: t.arg({
          type: PaperOrderEnum,
          defaultValue: 'NEWEST',
          description: 'Order of the list.',
        }),
        includeNarrower: t.arg.boolean({
          defaultValue: false,
          description: 'Also papers that name a narrower concept, at any depth; each paper once.',
        }),
      },
      resolve: findPapers,
    },
    {
      name: 'ConceptPapersConnection',
      description: 'A page of the papers that name a concept.',
      fields: (f) => ({
        totalCount: f.int({
          description: 'Papers in the whole list.',
          resolve: async (connection) => (await connection.total()).count,
        }),
        totalCountIsLowerBound: f.boolean({
          description:
            'There may be more: with a filter papers are counted up to 10,000, and no further than 100,000 are looked at.',
          resolve: async (connection) => (await connection.total()).isLowerBound,
        }),
      }),
    },
    {
      name: 'ConceptPapersEdge',
      description: 'A paper that names the concept, and how it does.',
      fields: (f) => ({
        role: f.field({
          type: RoleEnum,
          description: 'Whether the paper introduces the concept.',
          resolve: (edge) => edge.link.role,
        }),
        confidence: f.float({
          description: 'Estimated probability that the link is right, 0 to 1.',
          resolve: (edge) => edge.link.confidence / 1000,
        }),
        count: f.int({
          description: 'Number of places at which the paper names the concept.',
          resolve: (edge) => edge.link.count,
        }),
        concept: f.field({
          type: ConceptRef,
          nullable: true,
          description: 'What the paper names: the concept, or the narrower one it is surest of.',
          resolve: ({ naming }, _args, { loaders }) => loaders.concept.load(naming.concept()),
        }),
        evidence: f.field({
          type: [EvidenceRef],
          description: 'The places, surest first; `sentences` shows what two share once.',
          args: { first: f.arg.int({ defaultValue: 1, description: AT_MOST }) },
          resolve: async (edge, args, { loaders }) =>
            evidenceOf(await edge.naming.mention(), limitOf(args.first, 1), loaders),
        }),
        sentences: f.field({
          type: [EvidenceSentenceRef],
          description: 'The sentences that name it, each once with its places; the surest first.',
          args: { first: f.arg.int({ defaultValue: 1, description: AT_MOST }) },
          resolve: async (edge, args, { loaders }) =>
            sentencesOf(await edge.naming.mention(), limitOf(args.first, 1), loaders),
        }),
      }),
    },
  ),
);

interface Arguments extends ConnectionArguments {
  readonly where?: PaperFilterInput | null | undefined;
  readonly role?: Role | null | undefined;
  readonly minConfidence?: number | null | undefined;
  readonly orderBy?: NonNullable<PaperQuery['orderBy']> | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
}

async function findPapers(
  concept: ConceptView,
  args: Arguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) {
  const { loaders } = context;
  const orderBy = args.orderBy ?? 'NEWEST';
  const paging = pagingOf(orderBy === 'OLDEST' ? 'papersOldestFirst' : 'papers', args);
  const query = {
    ...(await paperQueryOf(args.where ?? {}, context)),
    ...linkOf(args),
    orderBy,
  };
  const [load, count] = args.includeNarrower
    ? ([loadPapersOfBranch, countPapersOfBranch] as const)
    : ([loadPapersNaming, countPapersNaming] as const);
  const page = await load(concept, query, paging.request, loaders, partsOf(info));
  const connection = paging.connect(page, (naming) => ({
    node: naming.link.paper,
    edge: { naming, link: naming.link },
  }));
  return { ...connection, ...counted(() => count(concept, query, loaders)) };
}
