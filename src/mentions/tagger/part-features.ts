// A piece's letters in, numbers of what they say to the tagger out: for the piece itself, and for its neighbours one
// and two pieces away. They depend on the letters alone, so that their weights are summed once for each distinct piece.
import { KINDS, type Kind } from '../../model/concept.ts';
import { hashLetters, hashWord, mix, template } from '../features/feature-set.ts';
import { LISTS, type Words } from '../words.ts';
import { partNumber } from './feature-numbers.ts';
import type { WordClasses } from './word-classes.ts';

/** Where the piece whose letters are read stands from the tagged one: two and one before it, itself, after it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

export interface PartText {
  readonly text: string;
  readonly fold: string;
}

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
export function partFeatures(part: PartText, words: Words, classes: WordClasses): number[][] {
  const numbers = partNumbers(part, words, classes);
  return OFFSETS.map((_, o) => numbers.slice(0, TOLD[o]).map((number) => number | o));
}

/** The number of each of NAMES for the part: as a feature of the piece at OFFSETS[o] from it, the number and o. */
export function partNumbers(part: PartText, words: Words, classes: WordClasses): readonly number[] {
  return valuesOf(part, words, classes).map((value, n) =>
    partNumber(mix(TEMPLATES[n] ?? 0, value)),
  );
}

/** In the order of NAMES. */
function valuesOf({ text, fold }: PartText, words: Words, classes: WordClasses): readonly number[] {
  const lower = text.toLowerCase();
  const { length } = lower;
  const found = classes.get(fold);
  return [
    hashWord(fold),
    found?.middle ?? -1,
    found?.coarse ?? -1,
    listOf(lower, fold, words),
    hashWord(patternOf(text)),
    found?.fine ?? -1,
    hashLetters(lower, length - 3, length),
    hashWord(text),
    hashLetters(lower, 0, 2),
    hashLetters(lower, 0, 3),
    hashLetters(lower, 0, 4),
    hashLetters(lower, length - 2, length),
    hashLetters(lower, length - 4, length),
    hashLetters(lower, length - 5, length),
    Math.min(text.length, 12),
  ];
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
const SOLO = 1024;
const NO_KIND = KINDS.length + 1;

/** What the word lists say of it, as one number. */
function listOf(lower: string, fold: string, words: Words): number {
  const bits = ((words.lists.get(lower) ?? 0) & HEARD) | (words.solo.has(fold) ? SOLO : 0);
  return mix(bits, kindNumber(words.heads.get(fold)) * 8 + kindNumber(words.beside.get(lower)));
}

function kindNumber(kind: Kind | undefined): number {
  return kind ? KINDS.indexOf(kind) : NO_KIND;
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
