// Concept: what papers are linked to, with its names and its place in the hierarchy.
import { builder } from '../builder.ts';
import { ConceptRef } from '../refs.ts';
import { KindEnum, OriginEnum } from './kind.ts';

builder.node(ConceptRef, {
  description: 'A model, dataset, method, task or metric that papers name.',
  id: { resolve: (concept) => concept.uid.toString(36) },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'slug' in value,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its address in links and queries, e.g. `lora`.' }),
    name: t.exposeString('name', { description: 'Its canonical name, e.g. `LoRA`.' }),
    kind: t.expose('kind', { type: KindEnum, description: 'What sort of thing it is.' }),
    origin: t.expose('origin', { type: OriginEnum, description: 'Where it was first known from.' }),
    definition: t.exposeString('definition', {
      nullable: true,
      description:
        'One line from the lexicon, e.g. `Trains two thin matrices instead of a thick one.`.',
    }),
    paperCount: t.int({
      description: 'Papers that name it.',
      args: {
        includeNarrower: t.arg.boolean({
          defaultValue: false,
          description:
            'Also papers that name a narrower concept, at any depth; each paper once. Counted when it is asked.',
        }),
      },
      resolve: (concept, { includeNarrower }, { loaders }) =>
        includeNarrower ? loaders.paperCountOfBranch.load(concept.uid) : concept.paperCount,
    }),
    aliases: t.field({
      type: ['String'],
      description: 'Other spellings, commonest first, e.g. `Low-Rank Adaptation`.',
      resolve: async (concept, _args, { loaders }) => {
        const forms = await loaders.forms.load(concept.uid);
        return forms.map((form) => form.form).filter((form) => form !== concept.name);
      },
    }),
    broader: t.field({
      type: [ConceptRef],
      description: 'More general concepts, one step up.',
      resolve: async (concept, _args, { loaders }) => [
        ...(await loaders.broader.load(concept.uid)),
      ],
    }),
    narrower: t.field({
      type: [ConceptRef],
      description: 'More special concepts, one step down.',
      resolve: async (concept, _args, { loaders }) => [
        ...(await loaders.narrower.load(concept.uid)),
      ],
    }),
  }),
});
