// The part of the port that draws the graph of some months: concepts and pairs by their papers there.
// What is kept for the whole graph is counted here, so each count says how many papers it may read.
import type { ConceptUid } from '../model/concept.ts';
import type { MonthRange } from '../model/period.ts';
import type { Count } from './queries.ts';
import type { TieQuery } from './traversal.ts';
import type { Relation } from './views.ts';

/** A concept, and the papers of the months that name it. */
export interface ConceptPapers {
  readonly uid: ConceptUid;
  readonly papers: number;
}

/**
 * How the strongest concepts are found: PAPERS counts what the papers of the months name, LIFE_LINES looks at concepts by all
 * their papers, no further than another could still come in. Both are exact; the one costs the papers, the other grows
 * with what the months leave out.
 */
export type StrongestWay = 'PAPERS' | 'LIFE_LINES';

export interface MonthsReader {
  /** The concepts with most papers in the months, then by uid. */
  findStrongestIn(
    range: MonthRange,
    query: TieQuery,
    limit: number,
    way: StrongestWay,
  ): Promise<readonly ConceptPapers[]>;
  /** Concepts with papers in the months: up to COUNT_LIMIT, by LIFE_LINES looking at 100,000 concepts at most. */
  countConceptsIn(range: MonthRange, query: TieQuery, way: StrongestWay): Promise<Count>;
  /** Pairs with both ends in the set, strongest first, then by a and b; of the months' newest `papers` papers. */
  findRelationsAmongIn(
    uids: readonly ConceptUid[],
    range: MonthRange,
    minPapers: number,
    papers: number,
    limit: number,
  ): Promise<readonly Relation[]>;
  /** How many partners of each are not in the set itself; of the newest `papers` papers of each. */
  countPartnersOutsideIn(
    uids: readonly ConceptUid[],
    range: MonthRange,
    query: TieQuery,
    papers: number,
  ): Promise<readonly number[]>;
  /**
   * Partners of the whole set outside of it, each once: all of them in order of uid, or any `limit` of them; of the newest
   * `papers` papers of each member.
   */
  findReachIn(
    uids: readonly ConceptUid[],
    range: MonthRange,
    query: TieQuery,
    papers: number,
    limit: number,
  ): Promise<readonly ConceptUid[]>;
}
