// A word in, a coarse class of it out: what stands beside a term tells whether the term is whole.
import { KINDS, type Kind } from '../../model/concept.ts';
import { LISTS } from '../words.ts';
import { hashWord } from './feature-set.ts';

const ENDINGS = ['ly', 'ing', 'ed', 's'] as const;
const VERB = hashWord('verb');
const STOP = hashWord('stop');
const GENERIC = hashWord('generic');
const NUMBER = hashWord('number');
const OTHER = hashWord('word');
const BESIDE = new Map(KINDS.map((kind) => [kind, hashWord(`beside:${kind}`)]));
const BY_ENDING = ENDINGS.map((ending) => [ending, hashWord(ending)] as const);

/** The number of the word's class, from the lower-case word, its bits of LISTS and the kind that it tells beside a name. */
export function classNumber(word: string, lists: number, beside: Kind | undefined): number {
  if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) return hashWord(word);
  if (lists & LISTS.verb) return VERB;
  if (lists & LISTS.stop) return STOP;
  if (lists & LISTS.genericModifier) return GENERIC;
  if (beside) return BESIDE.get(beside) ?? OTHER;
  if (/^\p{N}/u.test(word)) return NUMBER;
  return BY_ENDING.find(([ending]) => word.endsWith(ending))?.[1] ?? OTHER;
}
