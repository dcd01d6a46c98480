// The part of the port that tells how pairs of concepts go together: over the whole graph, or in a window of months.
import type { ConceptUid } from '../model/concept.ts';
import type { MonthRange } from '../model/period.ts';
import type { ConceptPair, TieQuery } from './traversal.ts';
import type { DatedEnds } from './views.ts';

/** Partners of one concept in a window, place by place: the partner, papers that name both. */
export interface PartnersIn {
  readonly uids: readonly ConceptUid[];
  readonly papers: readonly number[];
  /** Papers of the concept in the window that were counted: its newest, up to so many as were asked for. */
  readonly read: number;
}

/** A pair, `a < b`, with the papers that name both, the one and the other. */
export interface PairCount extends ConceptPair {
  readonly papers: number;
  readonly papersA: number;
  readonly papersB: number;
}

export interface Pairs {
  readonly pairs: readonly PairCount[];
  /** Papers that were counted: all, or the newest of a window up to MOST_PAPERS. */
  readonly read: number;
}

/** Pairs with their papers in two windows. */
export interface PairGrowth {
  readonly pairs: readonly (ConceptPair & { readonly recent: number; readonly before: number })[];
  readonly readRecent: number;
  readonly readBefore: number;
}

/** Papers that a count in a window reads at most. In a window nothing is kept: it is counted when it is asked. */
export const MOST_PAPERS = 10_000;

export interface AssociationReader {
  /** Papers of each whose date lies wholly in the months; read from life lines. */
  countPapersIn(uids: readonly ConceptUid[], range: MonthRange): Promise<readonly number[]>;
  /** The `limit` strongest partners of each in the months (papers descending, then uid), in no order; of its newest `papers` papers there, MOST_PAPERS where nothing is said. */
  loadPartnersIn(
    uids: readonly ConceptUid[],
    range: MonthRange,
    query: TieQuery,
    limit: number,
    papers?: number,
  ): Promise<readonly PartnersIn[]>;
  /** The `limit` strongest pairs (papers descending, then a, b), in no order; without months those of two papers or more. */
  findPairs(range: MonthRange | undefined, minPapers: number, limit: number): Promise<Pairs>;
  /** Of the `limit` strongest pairs of the recent months, their papers then and in the months before. */
  findPairGrowth(
    windows: { readonly recent: MonthRange; readonly before: MonthRange },
    minPapers: number,
    limit: number,
  ): Promise<PairGrowth>;
  /** Undefined where no paper that names both is dated. */
  loadPairEnds(pairs: readonly ConceptPair[]): Promise<readonly (DatedEnds | undefined)[]>;
  /** Those of some concepts that a paper names together with one. */
  findLinked(uid: ConceptUid, others: readonly ConceptUid[]): Promise<ReadonlySet<ConceptUid>>;
}
