// Completions as a store finds them in, each concept once and in the order of a list to choose from out.
import { foldTyped } from '../model/completion.ts';
import type { Completion } from './views.ts';

export interface PlacedCompletion extends Completion {
  /** Of the prefix it goes on from. */
  readonly place: number;
}

/**
 * In order of the prefixes; of each the concept that is called so, then those whose name goes on from it, then those of which a
 * later word or an alias does; most papers first, then by uid.
 */
export function rankCompletions(
  found: readonly PlacedCompletion[],
  prefixes: readonly string[],
): Completion[] {
  const unique = new Map(
    found.toReversed().map((each) => [`${each.place} ${each.concept.uid}`, each]),
  );
  return [...unique.values()]
    .map((each) => ({ ...each, fit: fitOf(each, prefixes[each.place] ?? '') }))
    .sort(
      (x, y) =>
        x.place - y.place ||
        x.fit - y.fit ||
        y.concept.paperCount - x.concept.paperCount ||
        x.concept.uid - y.concept.uid,
    )
    .map(({ concept, tail, fit }) => ({
      concept,
      tail: fit === 2 ? tail : foldTyped(concept.name),
    }));
}

function fitOf({ concept }: PlacedCompletion, prefix: string): 0 | 1 | 2 {
  const name = foldTyped(concept.name);
  if (name === prefix) return 0;
  return name.startsWith(prefix) ? 1 : 2;
}
