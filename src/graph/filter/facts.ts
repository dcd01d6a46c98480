// What must be known of a paper to judge a condition, and the judgement itself.
import type { ConceptUid, Kind } from '../../model/concept.ts';
import type { FacetId } from '../../model/facet.ts';
import { intervalOfSortKey } from '../sort-key.ts';
import type { LinkCondition, PaperCondition } from './condition.ts';

export interface Link {
  /** In thousandths. */
  readonly confidence: number;
  readonly introduces: boolean;
}

/** An edge from a paper to a concept. */
export interface Edge extends Link {
  readonly count: number;
}

/** Of one paper, as far as it was asked. */
export interface Facts {
  readonly sortKey: string;
  readonly concepts: ReadonlyMap<ConceptUid, Link>;
  readonly facets: ReadonlySet<FacetId>;
  /** All its links. */
  readonly links: readonly (Link & { readonly kind: Kind })[];
}

/** Of a paper of which nothing was asked but its place. */
export const NOTHING_KNOWN: Omit<Facts, 'sortKey'> = {
  concepts: new Map(),
  facets: new Set(),
  links: [],
};

export interface Needs {
  readonly concepts: readonly ConceptUid[];
  readonly facets: readonly FacetId[];
  readonly links: boolean;
}

export function needsOf(condition: PaperCondition): Needs {
  const leaves = leavesOf(condition);
  const concepts = leaves.flatMap((leaf) => (leaf.kind === 'concept' ? [leaf.uid] : []));
  const facets = leaves.flatMap((leaf) => (leaf.kind === 'facet' ? [leaf.list] : []));
  return {
    concepts: [...new Set(concepts)],
    facets: [...new Set(facets)],
    links: leaves.some((leaf) => leaf.kind === 'links'),
  };
}

/** Whether the sort key alone tells. */
export function isNothing({ concepts, facets, links }: Needs): boolean {
  return concepts.length === 0 && facets.length === 0 && !links;
}

/** Of a paper, next to one of which a thing or two is asked: each lookup is a tenth, all its links five (measured). */
export function costOf({ concepts, facets, links }: Needs): number {
  return 1 + (concepts.length + facets.length) / 10 + (links ? 5 : 0);
}

function leavesOf(condition: PaperCondition): readonly PaperCondition[] {
  if (condition.kind === 'of') return condition.conditions.flatMap(leavesOf);
  return condition.kind === 'not' ? leavesOf(condition.condition) : [condition];
}

export function holds(condition: PaperCondition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'of': {
      let missing = condition.atLeast;
      for (const each of condition.conditions) {
        if (missing <= 0) break;
        if (holds(each, facts)) missing--;
      }
      return missing <= 0;
    }
    case 'not':
      return !holds(condition.condition, facts);
    case 'concept': {
      const link = facts.concepts.get(condition.uid);
      return link !== undefined && isLinkOf(condition, link);
    }
    case 'links': {
      const { kinds, atLeast, atMost = Number.POSITIVE_INFINITY } = condition;
      const count = facts.links.filter(
        (link) => (kinds?.includes(link.kind) ?? true) && isLinkOf(condition, link),
      ).length;
      return count >= atLeast && count <= atMost;
    }
    case 'facet':
      return facts.facets.has(condition.list);
    case 'days':
      return liesWithin(facts.sortKey, condition.from, condition.to);
  }
}

export function isLinkOf({ role, minConfidence = 0 }: LinkCondition, link: Link): boolean {
  if (link.confidence < minConfidence) return false;
  return role === undefined || link.introduces === (role === 'INTRODUCES');
}

function liesWithin(sortKey: string, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const interval = intervalOfSortKey(sortKey);
  if (interval === undefined) return false;
  return (from === null || interval.from >= from) && (to === null || interval.to <= to);
}
