// A word in, a coarse class of it out: what stands beside a term tells whether the term is whole.
import { KINDS } from '../../model/concept.ts';
import { besideKind, LISTS } from '../words.ts';
import { hashWord } from './feature-set.ts';

const ENDINGS = ['ly', 'ing', 'ed', 's'] as const;
const VERB = hashWord('verb');
const STOP = hashWord('stop');
const GENERIC = hashWord('generic');
const NUMBER = hashWord('number');
const OTHER = hashWord('word');
const BESIDE = KINDS.map((kind) => hashWord(`beside:${kind}`));
const BY_ENDING = ENDINGS.map((ending) => [ending, hashWord(ending)] as const);

/** The number of the word's class, from the lower-case word and what Words.lists holds of it. */
export function classNumber(word: string, lists: number): number {
  if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) return hashWord(word);
  if (lists & LISTS.verb) return VERB;
  if (lists & LISTS.stop) return STOP;
  if (lists & LISTS.genericModifier) return GENERIC;
  const beside = BESIDE[besideKind(lists)];
  if (beside !== undefined) return beside;
  if (/^\p{N}/u.test(word)) return NUMBER;
  return BY_ENDING.find(([ending]) => word.endsWith(ending))?.[1] ?? OTHER;
}
