// The part of the port that walks from concept to concept: levels, rankings and searches are made of these steps.
// Numbers only, and packed: a level may have tens of thousands of partners.
import type { ConceptUid, Kind } from '../model/concept.ts';

/** Partners of one concept, place by place: the partner, papers that name both, papers that name the partner. */
export interface Partners {
  readonly uids: readonly ConceptUid[];
  readonly papers: readonly number[];
  readonly paperCounts: readonly number[];
}

/** Which pairs are walked. */
export interface TieQuery {
  /** Only partners of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Only pairs in at least so many papers; 1 unless given. */
  readonly minPapers?: number;
}

export interface TraversalReader {
  /** The strongest partners of each (papers descending, then uid), at most `limit` a concept, in no order. */
  loadPartners(
    uids: readonly ConceptUid[],
    query: TieQuery,
    limit: number,
  ): Promise<readonly Partners[]>;
  /** How many partners of each are not in the set itself. */
  countPartnersOutside(uids: readonly ConceptUid[], query: TieQuery): Promise<readonly number[]>;
  /** Partners of the whole set outside of it, each once: all of them in order of uid, or any `limit` of them. */
  findReach(
    uids: readonly ConceptUid[],
    query: TieQuery,
    limit: number,
  ): Promise<readonly ConceptUid[]>;
}
