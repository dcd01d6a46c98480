// A word as written in, everything that depends on its letters alone out: worked out once for each distinct word, so
// that a text costs one look-up a word, however many steps ask.
import { KINDS, type Kind } from '../model/concept.ts';
import { hashWord } from './features/feature-set.ts';
import { classOf } from './features/word-class.ts';
import { foldPiece } from './fold.ts';
import { ROOT, type Trie, walk } from './lexicon/trie.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { Words } from './words.ts';

export interface Part {
  /** Offset in the word. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  /** Number of the fold, for features. */
  readonly hash: number;
  /** Where the lexicon's forms that begin with it go on, or -1: most words begin none. */
  readonly node: number;
  /** The last word of a term, and one that is a term by itself. */
  readonly isHead: boolean;
  readonly isSolo: boolean;
  /** Where the tagger keeps what it makes of the letters; -1 until it meets the part. */
  scores: number;
}

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Numbers of the lower-case word and of its class, for features. */
  readonly hash: number;
  readonly classHash: number;
  readonly shape: Shape;
  /** Between hyphens and underscores. */
  readonly parts: readonly Part[];
  /** A capital comes first. */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Up to four small letters, or digits: it may stand in a title without a capital. */
  readonly isSmall: boolean;
  /** A sentence may begin with it: a capital, a digit, or a name that begins small. */
  readonly begins: boolean;
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
}

/** Longer runs of letters are data, not words: they are neither folded nor cut. */
export const LONGEST_WORD = 60;
const CAPITAL = /^\p{Lu}/u;
/** Catches `12`, `3.5`, `1,000`; refuses `3D`. */
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const SMALL = /^(?:\p{Ll}{1,4}|\p{N}+)$/u;
/** Catches `The`, `3D`, `iPhone`; refuses `the`. */
const BEGINS = /^(?:\p{Lu}|\p{N}|\p{Ll}+\p{Lu})/u;
/** `v2`, `3.5`, `70B`, `8x7B`. Refuses `12th`, `90%`. */
const VERSION = /^(?:v?\d{1,3}(?:\.\d{1,2})?|(?:\d+x)?\d{1,4}(?:\.\d{1,2})?[BMKbm])$/;

export function readWord(text: string, words: Words, forms: Trie): Word {
  const isData = text.length > LONGEST_WORD;
  const lower = isData ? text : text.toLowerCase();
  const beside = words.beside.get(lower);
  return {
    text,
    lower,
    hash: isData ? 0 : hashWord(lower),
    classHash: hashWord(classOf(words, lower)),
    shape: isData ? 'none' : shapeOf(text),
    parts: isData ? [partOf(0, text, text, words, forms)] : partsOf(text, words, forms),
    isCapital: CAPITAL.test(text),
    isNumber: NUMBER.test(text),
    isSmall: SMALL.test(text),
    begins: BEGINS.test(text),
    isStop: words.stop.has(lower),
    isVerb: words.verbs.has(lower),
    isGeneric: words.genericModifiers.has(lower),
    isNoName: words.notNames.has(text),
    introduces: words.introduce.has(lower),
    isOwn: words.own.has(lower),
    names: words.named.has(lower),
    uses: words.use.has(lower),
    isWith: words.with.has(lower),
    tests: words.tested.has(lower),
    isVersion: VERSION.test(text),
    isEdition: words.versions.has(text),
    beside,
    besideNumber: beside ? KINDS.indexOf(beside) : -1,
  };
}

/** Where a word is cut. Catches the hyphens of `state-of-the-art`; refuses the dot of `3.5`. */
const CUT = /[-\u2010-\u2013_]/;

function partsOf(text: string, words: Words, forms: Trie): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const part of text.split(CUT)) {
    if (part !== '') parts.push(partOf(start, part, foldPiece(part), words, forms));
    start += part.length + 1;
  }
  return parts;
}

function partOf(start: number, part: string, fold: string, words: Words, forms: Trie): Part {
  return {
    start,
    end: start + part.length,
    text: part,
    fold,
    hash: hashWord(fold),
    node: walk(forms, ROOT, fold),
    isHead: words.heads.has(fold),
    isSolo: words.solo.has(fold),
    scores: -1,
  };
}
