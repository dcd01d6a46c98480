// A concept's papers, with the sentence of each that names it.
import { builder } from '../builder.ts';
import { counted, limitOf, pagingOf } from '../connections.ts';
import { getMention } from '../mentions-of.ts';
import { ConceptRef, EvidenceRef, PaperRef } from '../refs.ts';
import { countPapersOf } from '../total-papers.ts';
import { windowOf } from '../window.ts';
import { evidenceOf } from './evidence.ts';
import { RoleEnum } from './kind.ts';

const ConceptPapersFilter = builder.inputType('ConceptPapersFilter', {
  description: 'Which papers of a concept. What is left out does not limit.',
  fields: (t) => ({
    since: t.string({
      description: 'Published wholly at or after `2024`, `2024-03` or `2024-03-05`.',
    }),
    until: t.string({ description: 'Published wholly at or before this date.' }),
  }),
});

builder.objectField(ConceptRef, 'papers', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers that name it, newest first and undated last.',
      args: {
        where: t.arg({ type: ConceptPapersFilter, description: 'Which papers; all without it.' }),
      },
      resolve: async (concept, args, { loaders }) => {
        const paging = pagingOf('papers', args);
        const window = windowOf(args.where ?? {});
        const page = await loaders.papersOf(concept.uid, window, paging.request);
        const connection = paging.connect(page, (link) => ({
          node: link.paper,
          edge: { link, concept: concept.uid },
        }));
        return { ...connection, ...counted(() => countPapersOf(concept, window, loaders)) };
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
          description: 'There may be more: with a filter papers are counted up to 10,000.',
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
          description: 'The places, surest first.',
          args: {
            first: f.arg.int({ defaultValue: 1, description: 'At most so many, up to 100.' }),
          },
          resolve: (edge, args) =>
            evidenceOf(getMention(edge.link.paper, edge.concept), limitOf(args.first, 1)),
        }),
      }),
    },
  ),
);
