// The part of the port that walks from concept to concept: levels, rankings and searches are made of these steps.
// Numbers only, and packed: a level may have tens of thousands of partners.
import type { ConceptUid, Kind } from '../model/concept.ts';
import type { PaperView } from './views.ts';

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
  /** The ties of each that are strong enough, in no order, at most `limit` looked at a concept. */
  loadTies(probes: readonly TieProbe[], limit: number): Promise<readonly LookedTies[]>;
  /** How many partners of each are not in the set itself. */
  countPartnersOutside(uids: readonly ConceptUid[], query: TieQuery): Promise<readonly number[]>;
  /** Partners of the whole set outside of it, each once: all of them in order of uid, or any `limit` of them. */
  findReach(
    uids: readonly ConceptUid[],
    query: TieQuery,
    limit: number,
  ): Promise<readonly ConceptUid[]>;
  /** The pairs that join two sets without a common member, strongest first, then by ends; `a` is of `from`. */
  findTiesBetween(
    from: readonly ConceptUid[],
    to: readonly ConceptUid[],
    limit: number,
  ): Promise<readonly Tie[]>;
  /** The papers that name both of each pair, newest first, undated last. */
  loadSharedPapers(
    pairs: readonly ConceptPair[],
    limit: number,
  ): Promise<readonly (readonly PaperView[])[]>;
}

/** Ties with at least `minPapers` papers, whose papers squared are at least `strength` times those of the partner. */
export interface TieProbe {
  readonly uid: ConceptUid;
  readonly minPapers: number;
  readonly strength: number;
}

export interface LookedTies extends Partners {
  /** Ties looked at to find these. */
  readonly looked: number;
}

/** Two concepts; it goes faster where fewer papers name `a`. */
export interface ConceptPair {
  readonly a: ConceptUid;
  readonly b: ConceptUid;
}

export interface Tie extends ConceptPair {
  /** Papers that name both. */
  readonly papers: number;
}
