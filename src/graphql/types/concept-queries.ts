// The queries that find concepts by what they are called: one, all candidates, completion.
import type { NamedConcept } from '../../graph/views.ts';
import { nameArgument } from '../arguments.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { lookAhead } from '../look-ahead.ts';
import { ConceptRef } from '../refs.ts';
import { getConceptNamed, resolveConcept } from '../resolve-concept.ts';

builder.queryField('concept', (t) =>
  t.field({
    type: ConceptRef,
    nullable: true,
    description:
      'One concept, by slug or by any of its names. Null where there is none; for a `name` that nothing has with the error code UNKNOWN_NAME and the nearest names as candidates in its extensions, for one with several meanings with AMBIGUOUS_NAME and these.',
    args: {
      slug: t.arg.string({
        description: 'E.g. `lora`; a name is understood too where no slug is so.',
      }),
      name: t.arg.string({ description: 'E.g. `Low-Rank Adaptation`, in any spelling.' }),
    },
    resolve: async (_root, { slug, name }, context, info) => {
      if (slug != null && name == null) {
        const brought = await lookAhead(slug, context, info);
        return brought ?? resolveConcept(nameArgument('slug', slug), context);
      }
      if (name != null && slug == null) {
        return getConceptNamed(nameArgument('name', name), context);
      }
      throw badInput('Give either "slug" or "name".');
    },
  }),
);

export const ConceptCandidateRef = builder
  .objectRef<NamedConcept & { readonly share: number }>('ConceptCandidate')
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
    type: [ConceptCandidateRef],
    description: 'All concepts that a name can mean, commonest first.',
    args: { name: t.arg.string({ required: true, description: 'In any spelling, e.g. `SAM`.' }) },
    resolve: async (_root, { name }, { loaders }) => {
      return withShares(await loaders.conceptsNamed(nameArgument('name', name)));
    },
  }),
);

/** Of the papers that use the name. */
export function withShares(candidates: readonly NamedConcept[]) {
  const total = candidates.reduce((sum, { papers }) => sum + papers, 0);
  return candidates.map((candidate) => ({
    ...candidate,
    share: total === 0 ? 1 / candidates.length : candidate.papers / total,
  }));
}
