// A concept's papers, with the sentence of each that names it.
import type { PaperOfConcept } from '../../graph/store.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { builder } from '../builder.ts';
import { counted, limitOf, pagingOf } from '../connections.ts';
import { getMention, type PaperMention } from '../mentions-of.ts';
import { linkOf, paperQueryOf } from '../paper-condition.ts';
import { ConceptRef, EvidenceRef, PaperRef } from '../refs.ts';
import { countPapersOf } from '../total-papers.ts';
import { evidenceOf } from './evidence.ts';
import { EvidenceSentenceRef, sentencesOf } from './evidence-sentence.ts';
import { RoleEnum } from './kind.ts';
import { PaperFilter } from './paper-filter.ts';
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
      },
      resolve: async (concept, args, context) => {
        const { loaders } = context;
        const orderBy = args.orderBy ?? 'NEWEST';
        const paging = pagingOf(orderBy === 'OLDEST' ? 'papersOldestFirst' : 'papers', args);
        const query = {
          ...(await paperQueryOf(args.where ?? {}, context)),
          ...linkOf(args),
          orderBy,
        };
        const page = await loaders.papersOf(concept.uid, query, paging.request);
        const connection = paging.connect(page, (link) => ({
          node: link.paper,
          edge: { link, concept: concept.uid },
        }));
        return { ...connection, ...counted(() => countPapersOf(concept, query, loaders)) };
      },
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
        evidence: f.field({
          type: [EvidenceRef],
          description: 'The places, surest first; `sentences` shows what two share once.',
          args: { first: f.arg.int({ defaultValue: 1, description: AT_MOST }) },
          resolve: (edge, args) => evidenceOf(mentionOf(edge), limitOf(args.first, 1)),
        }),
        sentences: f.field({
          type: [EvidenceSentenceRef],
          description: 'The sentences that name it, each once with its places; the surest first.',
          args: { first: f.arg.int({ defaultValue: 1, description: AT_MOST }) },
          resolve: (edge, args) => sentencesOf(mentionOf(edge), limitOf(args.first, 1)),
        }),
      }),
    },
  ),
);

function mentionOf({ link, concept }: { link: PaperOfConcept; concept: ConceptUid }): PaperMention {
  return getMention(link.paper, concept);
}
