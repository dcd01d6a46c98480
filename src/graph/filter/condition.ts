// What a filter asks of a paper: a tree of conditions, with names already resolved to numbers.
import type { ConceptUid, Kind } from '../../model/concept.ts';
import type { FacetId } from '../../model/facet.ts';
import type { Role } from '../../model/mention.ts';

/** What is asked of one link from a paper to a concept. What is left out does not limit. */
export interface LinkCondition {
  readonly role?: Role;
  /** In thousandths. */
  readonly minConfidence?: number;
}

export type PaperCondition =
  /** At least so many of these hold: all of them is AND, one is OR. */
  | {
      readonly kind: 'of';
      readonly atLeast: number;
      readonly conditions: readonly PaperCondition[];
    }
  | { readonly kind: 'not'; readonly condition: PaperCondition }
  /** The paper names the concept; `papers`: how many do, which decides where the search begins. */
  | (LinkCondition & {
      readonly kind: 'concept';
      readonly uid: ConceptUid;
      readonly papers: number;
    })
  /** The paper names so many different concepts of these kinds. */
  | (LinkCondition & {
      readonly kind: 'links';
      readonly kinds?: readonly Kind[];
      readonly atLeast: number;
      readonly atMost?: number;
    })
  /** The paper stands in the list of an author, a category or an organisation; `papers`: about how many do. */
  | { readonly kind: 'facet'; readonly list: FacetId; readonly papers: number }
  /** The paper's interval lies wholly between two ISO days, inclusive. */
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null };

/** At least one holds; true of no paper where there is none. */
export function oneOf(conditions: readonly PaperCondition[]): PaperCondition {
  return { kind: 'of', atLeast: 1, conditions };
}

/** All hold; true of every paper where there is none. */
export function allOf(conditions: readonly PaperCondition[]): PaperCondition {
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return only;
  return { kind: 'of', atLeast: conditions.length, conditions };
}
