// A word as written in, everything that depends on its letters alone out: worked out once for each distinct word, so
// that a text costs one look-up a word, however many steps ask.
import { KINDS, type Kind } from '../model/concept.ts';
import { hashWord } from './features/feature-set.ts';
import { classOf } from './features/word-class.ts';
import type { Trie } from './lexicon/trie.ts';
import { type Part, readData, readParts } from './part.ts';
import { SHAPES, type Shape, shapeOf } from './shape.ts';
import type { Words } from './words.ts';

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
/** `v2`, `3.5`, `70B`, `8x7B`. Refuses `12th`, `90%`. */
const VERSION = /^(?:v?\d{1,3}(?:\.\d{1,2})?|(?:\d+x)?\d{1,4}(?:\.\d{1,2})?[BMKbm])$/;

export function readWord(text: string, words: Words, forms: Trie): Word {
  const isData = text.length > LONGEST_WORD;
  const lower = isData ? text : text.toLowerCase();
  const isPlain = PLAIN.test(text);
  const shape = isData || isPlain ? 'none' : shapeOf(text);
  const beside = words.beside.get(lower);
  const isStop = words.stop.has(lower);
  const isNumber = !isPlain && NUMBER.test(text);
  return {
    text,
    lower,
    hash: isData ? 0 : hashWord(lower),
    classHash: hashWord(classOf(words, lower)),
    shape,
    shapeNumber: SHAPES.indexOf(shape),
    parts: isData ? [readData(text, words, forms)] : readParts(text, words, forms),
    isCapital: !isPlain && CAPITAL.test(text),
    isNumber,
    isSmall: SMALL.test(text),
    begins: !isPlain && BEGINS.test(text),
    isAbbreviated: ABBREVIATED.test(lower),
    isStop,
    isVerb: words.verbs.has(lower),
    isGeneric: words.genericModifiers.has(lower),
    isNoName: words.notNames.has(text),
    introduces: words.introduce.has(lower),
    isOwn: words.own.has(lower),
    names: words.named.has(lower),
    uses: words.use.has(lower),
    isWith: words.with.has(lower),
    tests: words.tested.has(lower),
    isVersion: !isPlain && VERSION.test(text),
    isEdition: words.versions.has(text),
    beside,
    besideNumber: beside ? KINDS.indexOf(beside) : -1,
    isOrdinary: !isStop && !isNumber && !isData && text === lower && lower.length > 1,
    ofField: Number.NaN,
    metIn: 0,
  };
}
