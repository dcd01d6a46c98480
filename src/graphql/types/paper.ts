// Paper, and the queries that give papers.
import type { Page, PaperOfConcept, PaperView } from '../../graph/store.ts';
import type { PaperKey } from '../../model/paper.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageRequest, whole } from '../connections.ts';
import { isWanted, mentionsOf } from '../mentions-of.ts';
import { MentionRef, PaperRef } from '../refs.ts';
import { resolveConcept } from '../resolve-concept.ts';
import { windowOf } from '../window.ts';
import { KindEnum, PrecisionEnum } from './kind.ts';

builder.node(PaperRef, {
  description: 'A paper: its title, abstract and what they name.',
  id: { resolve: (paper) => paper.key },
  loadWithoutCache: (key, { loaders }) => loaders.paper.load(key as PaperKey),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'sortKey' in value,
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Its address: `arxiv:2106.09685`, `doi:10.1000/182` or `text:<hash>`.',
    }),
    title: t.exposeString('title', { description: 'Cleaned for reading.' }),
    abstract: t.exposeString('abstract', { description: 'Cleaned for reading.' }),
    publishedOn: t.exposeString('publishedOn', {
      nullable: true,
      description:
        'First publication as far as it is known: `2024-10-16`, `2024-10`, `2024` or null.',
    }),
    precision: t.expose('precision', {
      type: PrecisionEnum,
      description: 'Precision of publishedOn.',
    }),
    updatedOn: t.exposeString('updatedOn', {
      nullable: true,
      description: 'Day of the latest revision that a source tells of.',
    }),
    authors: t.exposeStringList('authors', { description: 'Names in the order of the paper.' }),
    organisation: t.exposeString('organisation', {
      nullable: true,
      description: 'The organisation a source names for it.',
    }),
    categories: t.exposeStringList('categories', {
      description: 'arXiv categories, primary first.',
    }),
    arxivId: t.exposeString('arxiv', { nullable: true, description: 'arXiv id without version.' }),
    doi: t.exposeString('doi', { nullable: true, description: 'DOI in lower case.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where the paper can be read.' }),
    truncated: t.exposeBoolean('truncated', {
      description: 'The source was cut inside this text.',
    }),
    language: t.exposeString('language', {
      description: '`en`, or `other` where the text is plainly in another language.',
    }),
    mentions: t.field({
      type: [MentionRef],
      description: 'The concepts it names, in order of first appearance.',
      args: {
        kinds: t.arg({ type: [KindEnum], description: 'Only these kinds.' }),
        minConfidence: t.arg.float({ description: 'Only links at least so sure, 0 to 1.' }),
      },
      resolve: async (paper, args, { loaders }) => {
        const mentions = mentionsOf(paper);
        const concepts = await loaders.concept.loadMany(mentions.map((mention) => mention.uid));
        return mentions.filter((mention, i) => {
          const concept = concepts[i];
          if (concept instanceof Error) throw concept;
          return concept !== undefined && isWanted(mention, concept.kind, args);
        });
      },
    }),
  }),
});

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
    resolve: (_root, { key }, { loaders }) => loaders.paper.load(key as PaperKey),
  }),
);

builder.queryField('papers', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers, newest first and undated last.',
      args: { where: t.arg({ type: PaperFilter, description: 'Which papers; all without it.' }) },
      resolve: async (_root, args, context) => {
        const request = pageRequest(args);
        const window = windowOf(args.where ?? {});
        const { store, loaders } = context;
        if (args.where?.concept == null) {
          const page = await store.findPapers(window, request);
          return connectionOf(page, request, whole, () => store.countPapers(window));
        }
        const concept = await resolveConcept(args.where.concept, context);
        if (concept === undefined) return connectionOf(EMPTY, request, ofConcept, () => 0);
        const page = await loaders.papersOf(concept.uid, window, request);
        return connectionOf(page, request, ofConcept, () =>
          loaders.paperCountOf(concept.uid, window),
        );
      },
    },
    {
      name: 'QueryPapersConnection',
      fields: (f) => ({
        totalCount: f.int({
          description: 'Exact up to 10,000 for filtered lists.',
          resolve: (connection) => connection.totalCount(),
        }),
      }),
    },
    { name: 'QueryPapersEdge' },
  ),
);

const EMPTY: Page<PaperOfConcept> = { items: [], hasMore: false };

function ofConcept(item: PaperOfConcept): { node: PaperView; edge: object } {
  return { node: item.paper, edge: {} };
}
