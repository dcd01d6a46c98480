// What was typed in, the concepts it may become out; where nothing begins so, those that nearly do.
import type { GraphReader } from '../graph/store.ts';
import type { Completion, ConceptView } from '../graph/views.ts';
import { foldTyped } from '../model/completion.ts';
import type { ConceptUid } from '../model/concept.ts';
import { foldName } from '../model/slug.ts';
import { editDistance, prefixDistance } from '../text/edit-distance.ts';

/** Shorter beginnings are near to everything. */
const SHORTEST_MISSPELT = 4;
/** From here on two letters may be wrong. */
const LONG = 8;
/** Letters taken from the end of what was typed, one after the other, until something begins so. */
const MOST_TAKEN = 8;
const SHORTEST_PREFIX = 2;
/** Of what is looked at for a misspelt name. */
const MOST_LOOKED_AT = 200;

/** Most papers first; where only misspellings fit, the nearest first. */
export async function completeTyped(
  typed: string,
  limit: number,
  store: GraphReader,
): Promise<readonly Completion[]> {
  const prefix = foldTyped(typed);
  const found = await store.findCompletions([prefix], limit);
  if (found.length > 0 || prefix.length < SHORTEST_MISSPELT) return found;
  const most = prefix.length < LONG ? 1 : 2;
  const nearly = await store.findCompletions(shorterThan(prefix), MOST_LOOKED_AT);
  const near = nearest(nearly, (tail) => prefixDistance(prefix, tail), most);
  return (near.length > 0 ? near : await findMisspelt(typed, store)).slice(0, limit);
}

/** Concepts whose name or alias is nearest to one that nothing has, nearest first. */
export async function suggestNames(
  name: string,
  limit: number,
  store: GraphReader,
): Promise<readonly ConceptView[]> {
  const typed = foldTyped(name);
  if (typed.length < SHORTEST_PREFIX) return [];
  const most = Math.floor(typed.length / 3);
  const [misspelt, nearly] = await Promise.all([
    findMisspelt(name, store),
    store.findCompletions([typed, ...shorterThan(typed)], MOST_LOOKED_AT),
  ]);
  const distance = (tail: string) => (tail.startsWith(typed) ? 1 : editDistance(typed, tail));
  const concepts = [...misspelt, ...nearest(nearly, distance, most)].map(({ concept }) => concept);
  return [...new Map(concepts.map((concept) => [concept.uid, concept])).values()].slice(0, limit);
}

function shorterThan(prefix: string): string[] {
  const letters = [...prefix];
  const shortest = Math.max(SHORTEST_PREFIX, letters.length - MOST_TAKEN);
  const lengths = Array.from(
    { length: letters.length - shortest },
    (_, i) => letters.length - 1 - i,
  );
  return lengths.map((length) => letters.slice(0, length).join(''));
}

/** Each concept once, nearest first, then most papers. */
function nearest(
  completions: readonly Completion[],
  distanceOf: (tail: string) => number,
  most: number,
): Completion[] {
  const best = new Map<ConceptUid, { completion: Completion; distance: number }>();
  for (const completion of completions) {
    const { uid } = completion.concept;
    const distance = distanceOf(completion.tail);
    if (distance > most || distance >= (best.get(uid)?.distance ?? Number.POSITIVE_INFINITY))
      continue;
    best.set(uid, { completion, distance });
  }
  return [...best.values()]
    .sort((x, y) => x.distance - y.distance || byPapers(x.completion.concept, y.completion.concept))
    .map(({ completion }) => completion);
}

/** Whole names one letter away. */
async function findMisspelt(name: string, store: GraphReader): Promise<Completion[]> {
  const folds = misspellingsOf(foldName(name));
  const named = folds.length === 0 ? [] : await store.findConceptsByFolds(folds);
  const used = named.map(({ concept }) => concept).filter(({ paperCount }) => paperCount > 0);
  const unique = [...new Map(used.map((concept) => [concept.uid, concept])).values()];
  return unique.sort(byPapers).map((concept) => ({ concept, tail: foldTyped(concept.name) }));
}

function byPapers(x: ConceptView, y: ConceptView): number {
  return y.paperCount - x.paperCount || x.uid - y.uid;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** Of longer names no letters are tried, only those that are there. */
const LONGEST_TRIED = 30;

/**
 * Folded names one letter away, to be looked up as they are: one dropped, two exchanged, one changed, one added (Peter
 * Norvig, "How to write a spelling corrector", 2007). Some 75 a letter.
 */
function misspellingsOf(fold: string): string[] {
  if (fold.length < 3) return [];
  const places = Array.from({ length: fold.length + 1 }, (_, i) => i);
  const letters = fold.length > LONGEST_TRIED ? [] : LETTERS;
  const folds = places.flatMap((i) => {
    const [before, after] = [fold.slice(0, i), fold.slice(i)];
    const [next = '', second = ''] = after;
    return [
      before + after.slice(1),
      before + second + next + after.slice(2),
      ...letters.map((letter) => before + letter + after.slice(1)),
      ...letters.map((letter) => before + letter + after),
    ];
  });
  return [...new Set(folds)].filter((each) => each.isWellFormed() && each !== fold);
}
