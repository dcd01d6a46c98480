// A word and the words that are known in, the known one it was probably meant to be out.
import { editDistance } from './edit-distance.ts';

/** Nothing where the closest differs in more than a third of its letters. Ties go to the first. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const most = Math.min(least - 1, Math.floor(Math.max(wanted.length, each.length) / 3));
    if (Math.abs(each.length - wanted.length) > most) continue;
    const distance = editDistance(wanted, each.toLowerCase());
    if (distance > most) continue;
    best = each;
    least = distance;
  }
  return best;
}
