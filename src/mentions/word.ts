// A word as written in, everything that depends on its letters alone out: worked out once for each distinct word, so
// that a text costs one look-up a word, however many steps ask.
import { hashWord } from './features/feature-set.ts';
import { classNumber } from './features/word-class.ts';
import type { Trie } from './lexicon/trie.ts';
import { type PartOfWord, type ReadPart, readData, readParts } from './part.ts';
import { SHAPES, type Shape, shapeOf } from './shape.ts';
import { besideKind, LISTS, type Words, WRITTEN } from './words.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Numbers of the lower-case word and of its class, for features. */
  readonly hash: number;
  readonly classHash: number;
  readonly shape: Shape;
  /** What the steps ask of every word: bits of WORD, and the numbers that shapeNumber and besideNumber read. */
  readonly bits: number;
}

/** Bits of what a word is. */
export const WORD = {
  /** A capital comes first. */
  capital: 1,
  number: 1 << 1,
  /** Up to four small letters, or digits: it may stand in a title without a capital. */
  small: 1 << 2,
  /** A sentence may begin with it: a capital, a digit, or a name that begins small. */
  begins: 1 << 3,
  /** Its full stop ends no sentence: `e.g`, `et al`. */
  abbreviated: 1 << 4,
  /** What the word lists say; see Words. */
  stop: 1 << 5,
  verb: 1 << 6,
  generic: 1 << 7,
  noName: 1 << 8,
  introduces: 1 << 9,
  own: 1 << 10,
  names: 1 << 11,
  uses: 1 << 12,
  with: 1 << 13,
  tests: 1 << 14,
  /** `3.5`, `70B`; and a word of versions, such as `Instruct`. */
  version: 1 << 15,
  edition: 1 << 16,
  /** In small letters, and neither a function word nor a number. */
  ordinary: 1 << 17,
  /** One letter or sign. */
  single: 1 << 18,
  /** Of a token: nothing but blanks or a possessive s before it, so that a name may run on from the token before. */
  runsOn: 1 << 19,
} as const;

const SHAPE_SHIFT = 20;
const BESIDE_SHIFT = 23;

/** The number of the shape among SHAPES. */
export function shapeNumber(bits: number): number {
  return (bits >>> SHAPE_SHIFT) & 7;
}

/** The number of the kind among KINDS that the word tells of a name beside it, or -1. */
export function besideNumber(bits: number): number {
  return ((bits >>> BESIDE_SHIFT) & 7) - 1;
}

/** Longer runs of letters are data, not words: they are neither folded nor cut nor kept. */
export const LONGEST_WORD = 60;
/** Most words, of which less must be asked. Catches `model`; refuses `Model`, `naïve`. */
const PLAIN = /^[a-z]+$/;
const CAPITAL = /^\p{Lu}/u;
/** Catches `12`, `3.5`, `1,000`; refuses `3D`. */
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const SMALL = /^(?:\p{Ll}{1,4}|\p{N}+)$/u;
/** Catches `The`, `3D`, `iPhone`; refuses `the`. */
const BEGINS = /^(?:\p{Lu}|\p{N}|\p{Ll}+\p{Lu})/u;
/** Words whose full stop ends no sentence. Catches `e.g`, `et al`; refuses `all`. */
const ABBREVIATED =
  /^(?:e\.?g|i\.?e|etc|al|vs|cf|fig|figs|eq|eqs|sec|dr|prof|approx|resp|w\.?r\.?t|st|no|\p{L})$/u;
const LONGEST_ABBREVIATED = 6;
/** `v2`, `3.5`, `70B`, `8x7B`. Refuses `12th`, `90%`. */
const VERSION = /^(?:v?\d{1,3}(?:\.\d{1,2})?|(?:\d+x)?\d{1,4}(?:\.\d{1,2})?[BMKbm])$/;

export interface ReadWord {
  readonly word: Word;
  /** Between hyphens and underscores. */
  readonly parts: readonly ReadPart[];
}

/** `partOfWord` is asked for what stands between the hyphens of a word that is cut. */
export function readWord(
  text: string,
  words: Words,
  forms: Trie,
  partOfWord: PartOfWord,
): ReadWord {
  const isData = text.length > LONGEST_WORD;
  const isPlain = !isData && PLAIN.test(text);
  const lower = isPlain || isData ? text : text.toLowerCase();
  const shape = isData || isPlain ? 'none' : shapeOf(text);
  const lists = words.lists.get(lower) ?? 0;
  const written = words.written.get(text) ?? 0;
  const isNumber = !isPlain && NUMBER.test(text);
  const isStop = (lists & LISTS.stop) !== 0;
  const isOrdinary = !isStop && !isNumber && !isData && text === lower && lower.length > 1;
  const parts = isData
    ? [readData(text, words, forms)]
    : readParts({ text, lists }, words, forms, partOfWord);
  const word: Word = {
    text,
    lower,
    hash: isData ? 0 : hashWord(lower),
    classHash: classNumber(lower, lists),
    shape,
    bits:
      (!isPlain && CAPITAL.test(text) ? WORD.capital : 0) |
      (isNumber ? WORD.number : 0) |
      ((isPlain ? text.length <= 4 : SMALL.test(text)) ? WORD.small : 0) |
      (!isPlain && BEGINS.test(text) ? WORD.begins : 0) |
      (lower.length <= LONGEST_ABBREVIATED && ABBREVIATED.test(lower) ? WORD.abbreviated : 0) |
      listBits(lists) |
      (written & WRITTEN.noName ? WORD.noName : 0) |
      (!isPlain && VERSION.test(text) ? WORD.version : 0) |
      (written & WRITTEN.version ? WORD.edition : 0) |
      (isOrdinary ? WORD.ordinary : 0) |
      (text.length === 1 ? WORD.single : 0) |
      (SHAPES.indexOf(shape) << SHAPE_SHIFT) |
      ((besideKind(lists) + 1) << BESIDE_SHIFT),
  };
  return { word, parts };
}

const HEARD = [
  [LISTS.stop, WORD.stop],
  [LISTS.verb, WORD.verb],
  [LISTS.genericModifier, WORD.generic],
  [LISTS.introduce, WORD.introduces],
  [LISTS.own, WORD.own],
  [LISTS.named, WORD.names],
  [LISTS.use, WORD.uses],
  [LISTS.with, WORD.with],
  [LISTS.tested, WORD.tests],
] as const;

/** Bits of WORD for those of LISTS. */
function listBits(lists: number): number {
  if (lists === 0) return 0;
  let bits = 0;
  for (const [list, bit] of HEARD) if (lists & list) bits |= bit;
  return bits;
}
