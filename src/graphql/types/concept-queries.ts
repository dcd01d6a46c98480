// The queries that find concepts by what they are called: one, all candidates, completion.
import { foldName } from '../../model/slug.ts';
import { LONGEST_NAME, nameArgument, textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { badInput } from '../errors.ts';
import { ConceptRef } from '../refs.ts';
import { resolveConcept, resolveConceptByName } from '../resolve-concept.ts';

builder.queryField('concept', (t) =>
  t.field({
    type: ConceptRef,
    nullable: true,
    description:
      'One concept, by slug or by any of its names; null where there is none. A name with several meanings gives null and the error code AMBIGUOUS_NAME with the candidates in its extensions.',
    args: {
      slug: t.arg.string({
        description: 'E.g. `lora`; a name is understood too where no slug is so.',
      }),
      name: t.arg.string({ description: 'E.g. `Low-Rank Adaptation`, in any spelling.' }),
    },
    resolve: (_root, { slug, name }, context) => {
      if (slug != null && name == null) return resolveConcept(nameArgument('slug', slug), context);
      if (name != null && slug == null) {
        return resolveConceptByName(nameArgument('name', name), context);
      }
      throw badInput('Give either "slug" or "name".');
    },
  }),
);

const ConceptCandidate = builder
  .objectRef<{ concept: typeof ConceptRef.$inferType; papers: number; share: number }>(
    'ConceptCandidate',
  )
  .implement({
    description: 'A concept that a name can mean.',
    fields: (t) => ({
      concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
      papers: t.exposeInt('papers', {
        description: 'Papers that name the concept by this very name.',
      }),
      share: t.exposeFloat('share', {
        description:
          'Its share of the papers that use the name, 0 to 1; equal shares where no paper does.',
      }),
    }),
  });

builder.queryField('conceptCandidates', (t) =>
  t.field({
    type: [ConceptCandidate],
    description: 'All concepts that a name can mean, commonest first.',
    args: { name: t.arg.string({ required: true, description: 'In any spelling, e.g. `SAM`.' }) },
    resolve: async (_root, { name }, { loaders }) => {
      const candidates = await loaders.conceptsNamed(nameArgument('name', name));
      const total = candidates.reduce((sum, { papers }) => sum + papers, 0);
      return candidates.map(({ concept, papers }) => ({
        concept,
        papers,
        share: total === 0 ? 1 / candidates.length : papers / total,
      }));
    },
  }),
);

const COMPLETIONS = 10;

builder.queryField('autocomplete', (t) =>
  t.field({
    type: [ConceptRef],
    description:
      'Concepts with papers whose name or alias begins so, most papers first; without any letters the commonest concepts.',
    args: {
      prefix: t.arg.string({ required: true, description: 'The first letters, in any spelling.' }),
      first: t.arg.int({ defaultValue: COMPLETIONS, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, args, { store }) => {
      const prefix = textWithin('prefix', args.prefix, LONGEST_NAME);
      const limit = limitOf(args.first, COMPLETIONS);
      if (foldName(prefix) !== '') return store.findConceptsByPrefix(prefix, limit);
      const page = { limit, direction: 'forward' } as const;
      const commonest = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
      return commonest.items.map(({ node }) => node);
    },
  }),
);
