// What all pairs of concepts tell of themselves: how strongly they are bound, and since when.
import { ASSOCIATIONS, type PairPapers } from '../../analytics/association.ts';
import type { ConceptPair } from '../../graph/traversal.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import { PaperRef } from '../refs.ts';

/** A pair, and what its measures are made of. */
export interface AssociationShape {
  readonly pair: ConceptPair;
  readonly papers: number;
  /** Of the window that was asked for, or of the whole graph. */
  counts(): Promise<PairPapers>;
}

export const AssociationOrderEnum = builder.enumType('AssociationOrder', {
  description: 'Order of pairs of concepts, strongest first.',
  values: {
    PAPER_COUNT: { description: 'Papers that name both.' },
    NPMI: { description: 'By `npmi`: what hardly comes without the other.' },
    LIFT: {
      description: 'By `lift`: what comes much oftener together than by chance, rare as it may be.',
    },
    LOG_LIKELIHOOD: { description: 'By `logLikelihood`: what is surest not to be chance.' },
  } as const,
});

/** Pairs looked at for an order other than by papers. */
export const CANDIDATES = 5_000;

// Options of the fields that edges and pairs share.

export const PAPERS = { description: 'Papers that name both.' } as const;

export const NPMI = {
  description:
    'Normalised pointwise mutual information: -1 never together, 0 by chance, 1 only together.',
  resolve: async (pair: AssociationShape) => ASSOCIATIONS.NPMI(await pair.counts()),
} as const;

export const LIFT = {
  description: 'How many times oftener together than by chance: 1 is chance.',
  resolve: async (pair: AssociationShape) => ASSOCIATIONS.LIFT(await pair.counts()),
} as const;

export const LOG_LIKELIHOOD = {
  description:
    'Log-likelihood ratio G² (Dunning 1993): how sure it is that this is not chance; above 10.83 at p < 0.001. Negative where they meet more rarely than by chance.',
  resolve: async (pair: AssociationShape) => ASSOCIATIONS.LOG_LIKELIHOOD(await pair.counts()),
} as const;

export const FIRST_PAPER = {
  type: PaperRef,
  nullable: true,
  description: 'The earliest dated paper that names both, whatever the window.',
  resolve: ({ pair }: AssociationShape, _args: object, { loaders }: GraphQLContext) =>
    endOf(pair, 'first', loaders),
} as const;

export const LAST_PAPER = {
  type: PaperRef,
  nullable: true,
  description: 'The latest dated paper that names both, whatever the window.',
  resolve: ({ pair }: AssociationShape, _args: object, { loaders }: GraphQLContext) =>
    endOf(pair, 'last', loaders),
} as const;

async function endOf(pair: ConceptPair, end: 'first' | 'last', loaders: Loaders) {
  const ends = await loaders.pairEnds.load(pair);
  return ends === undefined ? undefined : loaders.paper.load(ends[end]);
}
