// What readers ask of the lists of the graph: which items, in which order, which page, and how many there are.
import type { Kind } from '../model/concept.ts';
import type { LinkCondition, PaperCondition } from './filter/condition.ts';
import type { GrowthSpan } from './growth.ts';

/** Keyset paging: at most `limit` items strictly between two cursors, from the front or from the back. */
export interface PageRequest {
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  /** Cursor values as issued in `Page.items`. */
  readonly after?: string;
  readonly before?: string;
}

/** Items in the list's order, whatever the direction they were asked in. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  /** More items beyond this page in the direction asked. */
  readonly hasMore: boolean;
  /**
   * Where the search was broken off, if it was: a filtered page looks at a bounded number of papers, and may then hold
   * fewer items than asked though the list goes on. A cursor to go on from.
   */
  readonly reached?: string;
}

/** Inclusive ISO dates (`2024`, `2024-03` or `2024-03-05`); a paper matches when its interval lies wholly inside. */
export interface Window {
  readonly since?: string;
  readonly until?: string;
}

/** NEWEST first or OLDEST first; undated papers last in both. */
export type PaperOrder = 'NEWEST' | 'OLDEST';

/** What of papers is asked for beside their heads. */
export interface PaperParts {
  readonly withAbstracts: boolean;
  readonly withMentions: boolean;
  /** The concepts they name, so that nobody has to ask for them again. */
  readonly withConcepts: boolean;
}

/** Which papers, and in which order (NEWEST unless told). */
export interface PaperQuery extends Window {
  readonly condition?: PaperCondition;
  readonly orderBy?: PaperOrder;
}

/** The same for the papers of a concept; role and confidence (in thousandths) are those of the link to it. */
export interface PapersOfConceptQuery extends PaperQuery, LinkCondition {}

export interface ConceptQuery {
  readonly kinds?: readonly Kind[];
  readonly minPapers?: number;
  /** Also concepts of the lexicon that no paper names. */
  readonly includeUnused?: boolean;
  /**
   * PAPER_COUNT: most papers first, then uid. NAME: code-point order, then uid. FIRST_SEEN: newest first, those without
   * a dated paper last, then uid descending. GROWTH: those that grow most first, then uid; only concepts with a place
   * (see growth.ts).
   */
  readonly orderBy: 'PAPER_COUNT' | 'NAME' | 'FIRST_SEEN' | 'GROWTH';
  /** Of the windows that GROWTH compares; 12 where nothing is said. */
  readonly months?: GrowthSpan;
}

export interface NewConceptQuery {
  /** `2024`, `2024-03` or `2024-03-05`. */
  readonly since: string;
  readonly kinds?: readonly Kind[];
  readonly minPapers?: number;
}

export interface CoOccurrenceQuery {
  readonly kinds?: readonly Kind[];
  readonly minPapers?: number;
}

/** Longer lists are all the same to a search that looks for a short one to begin with. */
export const MOST_LISTED = 5_000;

/** How many items a list has. */
export interface Count {
  readonly count: number;
  /** There may be more: counting ended at COUNT_LIMIT, or after so many papers were looked at that it took too long. */
  readonly isLowerBound: boolean;
}

/** `totalCount` at most: exact below, a lower bound at it. */
export const COUNT_LIMIT = 10_000;
