// A condition in, the shortest lists out that together hold every paper it can hold for: a search begins there.
import type { ConceptUid } from '../../model/concept.ts';
import type { FacetId } from '../../model/facet.ts';
import type { PaperCondition } from './condition.ts';

export type PaperList =
  | { readonly kind: 'concept'; readonly uid: ConceptUid }
  | { readonly kind: 'facet'; readonly list: FacetId };

export interface Cover {
  /** Undefined where only the list of all papers holds them all. */
  readonly lists: readonly PaperList[] | undefined;
  /** About how many papers the lists hold together. */
  readonly papers: number;
}

const EVERYTHING: Cover = { lists: undefined, papers: Number.POSITIVE_INFINITY };

/**
 * A paper for which `atLeast` of n conditions hold misses at most n - atLeast of them, so it is in the list of one of any
 * n - atLeast + 1: those with the shortest lists are taken. Of AND that is the rarest condition, of OR all of them.
 */
export function coverOf(condition: PaperCondition): Cover {
  switch (condition.kind) {
    case 'concept':
      return { lists: [{ kind: 'concept', uid: condition.uid }], papers: condition.papers };
    case 'facet':
      return { lists: [{ kind: 'facet', list: condition.list }], papers: condition.papers };
    case 'of': {
      const { atLeast, conditions } = condition;
      if (atLeast <= 0) return EVERYTHING;
      const covers = conditions.map(coverOf).sort((x, y) => x.papers - y.papers);
      return covers.slice(0, Math.max(conditions.length - atLeast + 1, 0)).reduce(joined, NOTHING);
    }
    case 'not':
    case 'links':
    case 'days':
      return EVERYTHING;
  }
}

/** Of a condition that cannot hold: more wanted than there are. */
const NOTHING: Cover = { lists: [], papers: 0 };

function joined(x: Cover, y: Cover): Cover {
  if (x.lists === undefined || y.lists === undefined) return EVERYTHING;
  const byName = new Map([...x.lists, ...y.lists].map((list) => [nameOf(list), list]));
  return { lists: [...byName.values()], papers: x.papers + y.papers };
}

function nameOf(list: PaperList): string {
  return list.kind === 'concept' ? `concept ${list.uid}` : `facet ${list.list}`;
}

/**
 * What is left to be judged of papers that come from the cover: where that is one list, standing in it need not be looked
 * up again.
 */
export function withoutCover(condition: PaperCondition, cover: Cover): PaperCondition {
  const [only] = cover.lists ?? [];
  if (cover.lists?.length !== 1 || only === undefined) return condition;
  if (isToldBy(only, condition)) return TRUE;
  if (condition.kind !== 'of' || condition.atLeast < condition.conditions.length) return condition;
  const conditions = condition.conditions.map((each) => withoutCover(each, cover));
  const left = conditions.filter((each) => each !== TRUE);
  return { kind: 'of', atLeast: left.length, conditions: left };
}

const TRUE: PaperCondition = { kind: 'of', atLeast: 0, conditions: [] };

function isToldBy(list: PaperList, condition: PaperCondition): boolean {
  if (list.kind === 'facet') return condition.kind === 'facet' && condition.list === list.list;
  return (
    condition.kind === 'concept' &&
    condition.uid === list.uid &&
    condition.role === undefined &&
    condition.minConfidence === undefined
  );
}
