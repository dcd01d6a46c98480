// A piece's letters in, numbers of what they say to the tagger out: for the piece itself, and for its neighbours one
// and two pieces away. They depend on the letters alone, so that their weights are summed once for each distinct piece.
import { KINDS } from '../../model/concept.ts';
import { hashLetters, hashWord, mix, template } from '../features/feature-set.ts';
import type { Part } from '../part.ts';
import { besideKind, headKind, LISTS, SOLO } from '../words.ts';
import { partNumber } from './feature-numbers.ts';
import type { WordClasses } from './word-classes.ts';

/** Where the piece whose letters are read stands from the tagged one: two and one before it, itself, after it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

export type PartText = Pick<Part, 'text' | 'fold' | 'lists' | 'folded'>;

/** What is read of a piece, in the order of valuesOf. */
const NAMES = [
  'fold',
  'middle',
  'coarse',
  'list',
  'pattern',
  'fine',
  'suffix 3',
  'text',
  'prefix 2',
  'prefix 3',
  'prefix 4',
  'suffix 2',
  'suffix 4',
  'suffix 5',
  'length',
] as const;
/** How many of them are told of a piece, for each of OFFSETS: less of what stands farther away. */
const TOLD = [4, 7, NAMES.length, 7, 4] as const;
const TEMPLATES = NAMES.map((name) => template(`tagger ${name}`));

/** For each of OFFSETS the feature numbers; for training, which keeps them. */
export function partFeatures(part: PartText, classes: WordClasses): number[][] {
  const numbers = [...partNumbers(part, classes)];
  return OFFSETS.map((_, o) => numbers.slice(0, TOLD[o]).map((number) => number | o));
}

const numbers = new Int32Array(NAMES.length);

/**
 * The number of each of NAMES for the part, in an array that holds until the next call: as a feature of the piece at
 * OFFSETS[o] from it, the number and o.
 */
export function partNumbers(part: PartText, classes: WordClasses): Int32Array {
  readValues(part, classes, numbers);
  for (let n = 0; n < numbers.length; n++)
    numbers[n] = partNumber(mix(TEMPLATES[n] ?? 0, numbers[n] ?? 0));
  return numbers;
}

/** Writes them in the order of NAMES. */
function readValues(part: PartText, classes: WordClasses, into: Int32Array): void {
  const { text, fold } = part;
  const lower = text.toLowerCase();
  const { length } = lower;
  const found = classes.get(fold);
  into[0] = hashWord(fold);
  into[1] = found?.middle ?? -1;
  into[2] = found?.coarse ?? -1;
  into[3] = listOf(part);
  into[4] = hashWord(patternOf(text));
  into[5] = found?.fine ?? -1;
  into[6] = hashLetters(lower, length - 3, length);
  into[7] = hashWord(text);
  into[8] = hashLetters(lower, 0, 2);
  into[9] = hashLetters(lower, 0, 3);
  into[10] = hashLetters(lower, 0, 4);
  into[11] = hashLetters(lower, length - 2, length);
  into[12] = hashLetters(lower, length - 4, length);
  into[13] = hashLetters(lower, length - 5, length);
  into[14] = Math.min(text.length, 12);
}

/** What the tagger hears of the word lists. */
const HEARD =
  LISTS.stop |
  LISTS.verb |
  LISTS.genericModifier |
  LISTS.genericNoun |
  LISTS.introduce |
  LISTS.own |
  LISTS.use;
const ALONE = 1024;
const NO_KIND = KINDS.length + 1;

/** What the word lists say of it, as one number. */
function listOf({ lists, folded }: PartText): number {
  const bits = (lists & HEARD) | (folded & SOLO ? ALONE : 0);
  return mix(bits, kindNumber(headKind(folded)) * 8 + kindNumber(besideKind(lists)));
}

function kindNumber(kind: number): number {
  return kind < 0 ? NO_KIND : kind;
}

/** Most words. Catches `model`; refuses `Model`, `naïve`. */
const PLAIN = /^[a-z]+$/;

/** `LoRA` gives `XxX`, `GPT` `X`, `3.5` `0.0`: runs of like signs are one. */
function patternOf(text: string): string {
  if (PLAIN.test(text)) return 'x';
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lt}\p{Lm}]+/gu, 'x')
    .replace(/\p{N}+/gu, '0');
}
