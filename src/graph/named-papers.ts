// The part of the port that draws the graph of some categories: what their papers name, from which everything is counted.
import type { ConceptUid, Kind } from '../model/concept.ts';
import type { FacetId } from '../model/facet.ts';
import type { MonthRange } from '../model/period.ts';

export interface NamedQuery {
  /** Papers in any of these. */
  readonly lists: readonly FacetId[];
  /** Of all times where there is none. */
  readonly months?: MonthRange;
}

/** Packed, as there may be a hundred thousand names: a concept is told by its number in `uids`. */
export interface NamedPapers {
  /** All that is named, ascending. */
  readonly uids: readonly ConceptUid[];
  /** Of each of these. */
  readonly kinds: readonly Kind[];
  /** What the papers name, paper after paper, newest first, each paper's ascending. */
  readonly names: Int32Array;
  /** Where the names of each paper end; papers that name nothing are among them. */
  readonly ends: Int32Array;
}

export interface NamedPapersReader {
  /** Of the newest `limit` papers. */
  findNamedUnder(query: NamedQuery, limit: number): Promise<NamedPapers>;
}
