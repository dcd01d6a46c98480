// The queries that give concepts: one by name, candidates for a name, lists, completion.
import type { ConceptQuery } from '../../graph/store.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageRequest, whole } from '../connections.ts';
import { badInput } from '../errors.ts';
import { ConceptRef } from '../refs.ts';
import { resolveConcept, resolveConceptByName } from '../resolve-concept.ts';
import { KindEnum } from './kind.ts';

builder.queryField('concept', (t) =>
  t.field({
    type: ConceptRef,
    nullable: true,
    description:
      'One concept, by slug or by any of its names. A name with several meanings gives null with the error code AMBIGUOUS_NAME and the candidates.',
    args: {
      slug: t.arg.string({
        description: 'E.g. `lora`; a name is understood too where no slug is so.',
      }),
      name: t.arg.string({ description: 'E.g. `Low-Rank Adaptation`, in any spelling.' }),
    },
    resolve: (_root, { slug, name }, context) => {
      if ((slug == null) === (name == null)) throw badInput('Give either "slug" or "name".');
      return slug == null
        ? resolveConceptByName(name ?? '', context)
        : resolveConcept(slug, context);
    },
  }),
);

const ConceptCandidate = builder
  .objectRef<{ concept: typeof ConceptRef.$inferType; share: number }>('ConceptCandidate')
  .implement({
    description: 'A concept that a name can mean.',
    fields: (t) => ({
      concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
      share: t.exposeFloat('share', {
        description: 'Its share of the papers that use the name, 0 to 1.',
      }),
    }),
  });

builder.queryField('conceptCandidates', (t) =>
  t.field({
    type: [ConceptCandidate],
    description: 'All concepts that a name can mean, commonest first.',
    args: { name: t.arg.string({ required: true, description: 'In any spelling, e.g. `SAM`.' }) },
    resolve: async (_root, { name }, { store }) => {
      const candidates = await store.findConceptsByName(name);
      const total = candidates.reduce((sum, { papers }) => sum + papers, 0);
      return candidates.map(({ concept, papers }) => ({
        concept,
        share: total === 0 ? 1 / candidates.length : papers / total,
      }));
    },
  }),
);

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
  },
});

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
      },
      resolve: async (_root, args, { store }) => {
        const request = pageRequest(args);
        const where = args.where ?? {};
        const query: ConceptQuery = {
          orderBy: args.orderBy ?? 'PAPER_COUNT',
          ...(where.kinds != null && { kinds: where.kinds }),
          ...(where.minPapers != null && { minPapers: where.minPapers }),
          ...(where.includeUnused != null && { includeUnused: where.includeUnused }),
        };
        const page = await store.findConcepts(query, request);
        return connectionOf(page, request, whole, () => store.countConcepts(query));
      },
    },
    {
      name: 'QueryConceptsConnection',
      fields: (f) => ({
        totalCount: f.int({
          description: 'Number of concepts in the whole list.',
          resolve: (connection) => connection.totalCount(),
        }),
      }),
    },
    { name: 'QueryConceptsEdge' },
  ),
);

builder.queryField('autocomplete', (t) =>
  t.field({
    type: [ConceptRef],
    description: 'Concepts with a name or alias that begins so, most papers first.',
    args: {
      prefix: t.arg.string({ required: true, description: 'The first letters, in any spelling.' }),
      first: t.arg.int({ defaultValue: 10, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, { prefix, first }, { store }) => [
      ...(await store.findConceptsByPrefix(prefix, pageRequest({ first }).limit)),
    ],
  }),
);
