// The measures of how strongly two concepts are bound, by the name of the order they give.
import { lift } from './lift.ts';
import { logLikelihood } from './log-likelihood.ts';
import { npmi } from './npmi.ts';

/** Papers that name both, the one, the other, and all there are. */
export interface PairPapers {
  readonly both: number;
  readonly a: number;
  readonly b: number;
  readonly total: number;
}

export type AssociationOrder = 'PAPER_COUNT' | 'NPMI' | 'LIFT' | 'LOG_LIKELIHOOD';

/** The higher the stronger. */
export const ASSOCIATIONS: Readonly<Record<AssociationOrder, (papers: PairPapers) => number>> = {
  PAPER_COUNT: ({ both }) => both,
  NPMI: ({ both, a, b, total }) => npmi(both, a, b, total),
  LIFT: ({ both, a, b, total }) => lift(both, a, b, total),
  LOG_LIKELIHOOD: ({ both, a, b, total }) => logLikelihood(both, a, b, total),
};
