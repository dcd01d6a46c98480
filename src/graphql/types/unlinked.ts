// Concept.unlinked: what is close to a concept and was never named with it.
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { ConceptRef } from '../refs.ts';
import { type Bridge, findUnlinked, type Unlinked, WIDTH } from '../unlinked.ts';
import { KindEnum } from './kind.ts';

const SHOWN = 10;
const SHOWN_BRIDGES = 3;

const BridgeRef = builder.objectRef<Bridge>('Bridge').implement({
  description: 'A concept that two others are both named with.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'The concept between.',
      resolve: ({ uid }, _args, { loaders }) => loaders.concept.load(uid),
    }),
    papers: t.exposeInt('papers', {
      description: 'Papers that name it with the concept asked for.',
    }),
    papersOfOther: t.exposeInt('papersOfOther', {
      description: 'Papers that name it with the concept found.',
    }),
  }),
});

const UnlinkedRef = builder.objectRef<Unlinked>('UnlinkedConcept').implement({
  description: 'A concept that no paper names together with another one it is close to.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'The concept.',
      resolve: ({ uid }, _args, { loaders }) => loaders.concept.load(uid),
    }),
    score: t.exposeFloat('score', {
      description:
        'Sum of 1 / ln(papers) over the concepts between (Adamic and Adar 2003): rare ones weigh most.',
    }),
    bridgeCount: t.int({
      description: 'How many concepts lie between.',
      resolve: ({ bridges }) => bridges.length,
    }),
    bridges: t.field({
      type: [BridgeRef],
      description: 'The concepts between, rarest first.',
      args: {
        first: t.arg.int({
          defaultValue: SHOWN_BRIDGES,
          description: 'At most so many, up to 100.',
        }),
      },
      resolve: ({ bridges }, { first }) => bridges.slice(0, limitOf(first, SHOWN_BRIDGES)),
    }),
  }),
});

builder.objectField(ConceptRef, 'unlinked', (t) =>
  t.field({
    type: [UnlinkedRef],
    description: `Concepts close to it that no paper names together with it, closest first: looked for among the ${WIDTH.partners} strongest partners of each of its ${WIDTH.bridges} strongest neighbours, by pairs of two papers or more.`,
    args: {
      kinds: t.arg({
        type: [KindEnum],
        description: 'Only these kinds; the concepts between are of any.',
      }),
      first: t.arg.int({ defaultValue: SHOWN, description: 'At most so many, up to 100.' }),
    },
    resolve: (concept, { kinds, first }, { store }) =>
      findUnlinked(store, concept.uid, kinds ?? undefined, limitOf(first, SHOWN)),
  }),
);
