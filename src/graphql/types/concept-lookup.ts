// conceptLookup(name): what a name means as one of three types, so that a client of generated code handles each.
import type { ConceptView, NamedConcept } from '../../graph/views.ts';
import { nameArgument } from '../arguments.ts';
import { builder } from '../builder.ts';
import { ConceptRef } from '../refs.ts';
import { lookUpConcept } from '../resolve-concept.ts';
import { ConceptCandidateRef, withShares } from './concept-queries.ts';

interface AmbiguousName {
  readonly name: string;
  readonly candidates: readonly NamedConcept[];
}

interface UnknownName {
  readonly name: string;
  readonly nearest: readonly ConceptView[];
}

const AmbiguousNameRef = builder.objectRef<AmbiguousName>('AmbiguousName').implement({
  description: 'A name with several meanings.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it was asked, e.g. `SAM`.' }),
    candidates: t.field({
      type: [ConceptCandidateRef],
      description: 'What it can mean, commonest first: ask again by one of their slugs.',
      resolve: ({ candidates }) => withShares(candidates),
    }),
  }),
});

const UnknownNameRef = builder.objectRef<UnknownName>('UnknownName').implement({
  description: 'A name that nothing has.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it was asked, e.g. `lorra`.' }),
    nearest: t.field({
      type: [ConceptRef],
      description: 'Concepts with names written nearly so, the nearest first; up to 5.',
      resolve: ({ nearest }) => [...nearest],
    }),
  }),
});

const ConceptLookupRef = builder.unionType('ConceptLookup', {
  description: 'What a name means.',
  types: [ConceptRef, AmbiguousNameRef, UnknownNameRef],
  resolveType: (found) => {
    if ('candidates' in found) return AmbiguousNameRef;
    return 'nearest' in found ? UnknownNameRef : ConceptRef;
  },
});

builder.queryField('conceptLookup', (t) =>
  t.field({
    type: ConceptLookupRef,
    description:
      'What a name means: the concept, its candidates where it has several meanings, the nearest names where it has none. Where `concept(name)` gives an error, this gives a type.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'A slug, or any name in any spelling, e.g. `SAM`.',
      }),
    },
    resolve: async (_root, { name: given }, context) => {
      const name = nameArgument('name', given);
      const bySlug = await context.loaders.conceptBySlug.load(name);
      if (bySlug !== undefined) return bySlug;
      const found = await lookUpConcept(name, context);
      return 'concept' in found ? found.concept : { name, ...found };
    },
  }),
);
