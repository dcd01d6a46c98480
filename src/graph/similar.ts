// The part of the port that finds papers by what they share.
import type { ConceptUid } from '../model/concept.ts';
import type { PaperKey } from '../model/paper.ts';
import type { PaperView } from './views.ts';

/** A paper and what its concepts weigh. */
export interface SimilarProbe {
  readonly paper: Pick<PaperView, 'key' | 'sortKey'>;
  readonly concepts: readonly {
    readonly uid: ConceptUid;
    /** A whole number. */
    readonly weight: number;
    /** Papers are looked for by it; the others only count where a paper was found. */
    readonly seeks: boolean;
  }[];
}

export interface SimilarHit {
  readonly paper: PaperView;
  /** Sum of the weights of the concepts both name. */
  readonly score: number;
}

export interface SimilarReader {
  /**
   * Papers that share a seeking concept with each, highest score first, newest first of equal ones; only scores above 0.
   * Of each seeking concept the newest `budget` papers are looked at.
   */
  loadSimilar(
    probes: readonly SimilarProbe[],
    budget: number,
    limit: number,
  ): Promise<ReadonlyMap<PaperKey, readonly SimilarHit[]>>;
}
