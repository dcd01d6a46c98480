// What a decision would change, asked before it is made.
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { preview } from '../decide/decide.ts';
import type { LinkPreview } from '../decide/link-previews.ts';
import type { ConceptPreview, DecisionPreview } from '../decide/preview.ts';
import { PaperRef } from '../refs.ts';
import { askedOf, DecisionInput } from './decision-inputs.ts';
import { KindEnum } from './kind.ts';

const FIRST = 20;

const ConceptPreviewRef = builder.objectRef<ConceptPreview>('ConceptPreview').implement({
  description: 'A concept as it is, and as it would be.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its slug, e.g. `lora`.' }),
    name: t.exposeString('name', {
      description: 'Its name now, e.g. `LoRA`; of a new one the slug.',
    }),
    kind: t.expose('kind', {
      type: KindEnum,
      nullable: true,
      description: 'Its kind now; null for a new one.',
    }),
    nameAfter: t.exposeString('nameAfter', {
      description: 'Its name then, as far as the decision settles it, e.g. `Low-Rank Adaptation`.',
    }),
    kindAfter: t.expose('kindAfter', {
      type: KindEnum,
      nullable: true,
      description: 'Its kind then, as far as the decision settles it.',
    }),
    papersBefore: t.exposeInt('papersBefore', { description: 'Papers that link to it now.' }),
    papersAfter: t.exposeInt('papersAfter', { description: 'Papers that would link to it.' }),
  }),
});

const LinkPreviewRef = builder.objectRef<LinkPreview>('LinkPreview').implement({
  description: 'What would change in the links of one paper.',
  fields: (t) => ({
    paper: t.field({
      type: PaperRef,
      nullable: true,
      description: 'The paper.',
      resolve: ({ key }, _args, { loaders }) => loaders.paper.load(key),
    }),
    removed: t.stringList({
      description: 'Slugs of the concepts it would no longer link to, e.g. `low-rank-adapter`.',
      resolve: ({ removed }) => [...removed],
    }),
    added: t.stringList({
      description: 'Slugs of the concepts it would link to, e.g. `lora`.',
      resolve: ({ added }) => [...added],
    }),
  }),
});

const DecisionPreviewRef = builder.objectRef<DecisionPreview>('DecisionPreview').implement({
  description: 'What a decision would change. Nothing was changed.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'Papers of which a link would change.' }),
    linksRemoved: t.exposeInt('linksRemoved', {
      description: 'Links from a paper to a concept that would go.',
    }),
    linksAdded: t.exposeInt('linksAdded', { description: 'Links that would come.' }),
    pairs: t.exposeInt('pairs', {
      description: 'Pairs of concepts named together in more or fewer papers than now.',
    }),
    concepts: t.field({
      type: [ConceptPreviewRef],
      description: 'The concepts that gain or lose a link, in order of slug.',
      resolve: ({ concepts }) => [...concepts],
    }),
    links: t.field({
      type: [LinkPreviewRef],
      description: 'The papers, in order of their dates, oldest first and undated before all.',
      args: {
        first: t.arg.int({ defaultValue: FIRST, description: 'At most so many, up to 100.' }),
      },
      resolve: ({ links }, { first }) => links.slice(0, limitOf(first, FIRST)),
    }),
  }),
});

builder.queryField('decisionPreview', (t) =>
  t.field({
    type: DecisionPreviewRef,
    authScopes: { write: true },
    description:
      'Which links a decision would change; nothing is changed. Takes the right to write, because it looks at all papers that are concerned.',
    args: {
      decision: t.arg({
        type: DecisionInput,
        required: true,
        description: 'E.g. `{ merge: { from: ["lora-adapter"], into: "lora" } }`.',
      }),
    },
    resolve: (_root, { decision }, context) =>
      preview(
        askedOf(decision),
        { by: context.access.who ?? 'anonymous', at: new Date() },
        context,
      ),
  }),
);
