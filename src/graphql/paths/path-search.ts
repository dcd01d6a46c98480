// What a search for paths gives: paths, and how far it can be trusted.
import type { ConceptUid } from '../../model/concept.ts';

/**
 * FOUND: what was asked for, exactly. NOT_CONNECTED: no path at all. TOO_FAR: none within maxLength. BUDGET_EXCEEDED: the
 * search ended early; what it gives are paths, but there may be better ones.
 */
export const PATH_STATUSES = ['FOUND', 'NOT_CONNECTED', 'TOO_FAR', 'BUDGET_EXCEEDED'] as const;
export type PathStatus = (typeof PATH_STATUSES)[number];

export interface FoundPath {
  /** From the first end to the last. */
  readonly uids: readonly ConceptUid[];
  /** Sum of the costs of its ties. */
  readonly cost: number;
}

export interface PathSearch {
  readonly status: PathStatus;
  /** Best first. */
  readonly paths: readonly FoundPath[];
  /** Pairs looked at. */
  readonly looked: number;
}

/** Pairs that one search looks at: a second or two in a store. */
export const TIE_BUDGET = 500_000;
