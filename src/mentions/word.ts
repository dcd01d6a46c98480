// A word as written in, everything that depends on its letters alone out: worked out once for each distinct word, so
// that a text costs one look-up a word, however many steps ask.
import { KINDS, type Kind } from '../model/concept.ts';
import { hashWord } from './features/feature-set.ts';
import { classNumber } from './features/word-class.ts';
import type { Trie } from './lexicon/trie.ts';
import { type Part, readData, readParts } from './part.ts';
import { SHAPES, type Shape, shapeOf } from './shape.ts';
import { LISTS, type Words } from './words.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Numbers of the lower-case word and of its class, for features. */
  readonly hash: number;
  readonly classHash: number;
  readonly shape: Shape;
  /** Its number among SHAPES. */
  readonly shapeNumber: number;
  /** Between hyphens and underscores. */
  readonly parts: readonly Part[];
  /** A capital comes first. */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Up to four small letters, or digits: it may stand in a title without a capital. */
  readonly isSmall: boolean;
  /** A sentence may begin with it: a capital, a digit, or a name that begins small. */
  readonly begins: boolean;
  /** Its full stop ends no sentence: `e.g`, `et al`. */
  readonly isAbbreviated: boolean;
  /** What the word lists say; see Words. */
  readonly isStop: boolean;
  readonly isVerb: boolean;
  readonly isGeneric: boolean;
  readonly isNoName: boolean;
  readonly introduces: boolean;
  readonly isOwn: boolean;
  readonly names: boolean;
  readonly uses: boolean;
  readonly isWith: boolean;
  readonly tests: boolean;
  /** `3.5`, `70B`; and a word of versions, such as `Instruct`. */
  readonly isVersion: boolean;
  readonly isEdition: boolean;
  /** Beside a name it tells this kind; also its number, or -1. */
  readonly beside: Kind | undefined;
  readonly besideNumber: number;
  /** In small letters, and neither a function word nor a number. */
  readonly isOrdinary: boolean;
  /** What it tells of a text's field, not a number until asked; and in which document it was met last. See domain.ts. */
  ofField: number;
  metIn: number;
}

/** Longer runs of letters are data, not words: they are neither folded nor cut. */
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

/** `wordOf` gives the words between the hyphens of one that is cut. */
export function readWord(
  text: string,
  words: Words,
  forms: Trie,
  wordOf: (part: string) => Word,
): Word {
  const isData = text.length > LONGEST_WORD;
  const isPlain = !isData && PLAIN.test(text);
  const lower = isPlain || isData ? text : text.toLowerCase();
  const shape = isData || isPlain ? 'none' : shapeOf(text);
  const lists = words.lists.get(lower) ?? 0;
  const beside = words.beside.get(lower);
  const isStop = (lists & LISTS.stop) !== 0;
  const isNumber = !isPlain && NUMBER.test(text);
  return {
    text,
    lower,
    hash: isData ? 0 : hashWord(lower),
    classHash: classNumber(lower, lists, beside),
    shape,
    shapeNumber: SHAPES.indexOf(shape),
    parts: isData ? [readData(text, words, forms)] : readParts(text, words, forms, wordOf),
    isCapital: !isPlain && CAPITAL.test(text),
    isNumber,
    isSmall: isPlain ? text.length <= 4 : SMALL.test(text),
    begins: !isPlain && BEGINS.test(text),
    isAbbreviated: lower.length <= LONGEST_ABBREVIATED && ABBREVIATED.test(lower),
    isStop,
    isVerb: (lists & LISTS.verb) !== 0,
    isGeneric: (lists & LISTS.genericModifier) !== 0,
    isNoName: words.notNames.has(text),
    introduces: (lists & LISTS.introduce) !== 0,
    isOwn: (lists & LISTS.own) !== 0,
    names: (lists & LISTS.named) !== 0,
    uses: (lists & LISTS.use) !== 0,
    isWith: (lists & LISTS.with) !== 0,
    tests: (lists & LISTS.tested) !== 0,
    isVersion: !isPlain && VERSION.test(text),
    isEdition: words.versions.has(text),
    beside,
    besideNumber: beside ? KINDS.indexOf(beside) : -1,
    isOrdinary: !isStop && !isNumber && !isData && text === lower && lower.length > 1,
    ofField: Number.NaN,
    metIn: 0,
  };
}
