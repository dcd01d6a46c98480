// A part of a word between hyphens in, everything that its letters and its place in the word say out.
import { hashLetters, hashWord } from './features/feature-set.ts';
import { foldPiece } from './fold.ts';
import { type Letters, readLetters } from './fold-numbers.ts';
import { ROOT, type Trie, walk } from './lexicon/trie.ts';
import type { Words } from './words.ts';

export interface Part {
  /** Offset in the word. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  /** Numbers of the fold's last three and five letters and of its first four, for features. */
  readonly ending3: number;
  readonly ending5: number;
  readonly beginning: number;
  /** What stands for the fold's letters in phrases. */
  readonly letters: Letters;
  /** Number of the fold, for features. */
  readonly hash: number;
  /** Where the lexicon's forms that begin with it go on, or -1: most words begin none. */
  readonly node: number;
  /** A form of the lexicon may begin with it, and may end with it, as far as the rest of the word tells. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** A name found elsewhere may end with it. */
  readonly endsName: boolean;
  /** The last word of a term, and one that is a term by itself. */
  readonly isHead: boolean;
  readonly isSolo: boolean;
  /** A size, version or the like; and the letters of a name that a version is written to, or null. */
  readonly isVersion: boolean;
  readonly numbered: string | null;
  /** One object for all parts written alike. */
  readonly scored: Scored;
}

/** Where the tagger keeps what it makes of a part's letters: the place, and the age of the vocabulary it holds for. */
export interface Scored {
  at: number;
  age: number;
}

/** Of letters that the tagger has not met. */
export function unscored(): Scored {
  return { at: 0, age: Number.NaN };
}

/** Where a word is cut. Catches the hyphens of `state-of-the-art`; refuses the dot of `3.5`. */
const CUT = /[-\u2010-\u2013_]/;
/** Most parts, of which less must be asked. Catches `model`; refuses `v2`. */
const PLAIN = /^[a-z]+$/;

/** Parts of a word that is cut are what they are as words of their own, but for their place. */
export function readParts(
  word: string,
  words: Words,
  forms: Trie,
  wordOf: (part: string) => { readonly parts: readonly Part[] },
): Part[] {
  if (!CUT.test(word)) return [partOf(word, foldPiece(word), words, forms)];
  const parts: Part[] = [];
  let start = 0;
  for (const text of word.split(CUT)) {
    const end = start + text.length;
    const isFirst = parts.length === 0;
    for (const part of text === '' ? [] : wordOf(text).parts)
      parts.push({ ...part, start, end, ...edgesOf(word, start, end, isFirst) });
    start = end + 1;
  }
  return parts;
}

/** A word that is data, not language: neither cut nor folded. */
export function readData(word: string, words: Words, forms: Trie): Part {
  return partOf(word, word, words, forms);
}

/** Small letters and hyphens. Catches `based`, `fine-tuned`; refuses `Adapter`, `50`, `v2`. */
const SMALL = /^[\p{Ll}-]{2,}$/u;
/** Tails of title case. Catches `Based`, `Guided`, `Free`; refuses `Adapter`, `Bench`. */
const TAIL =
  /^(?:\p{Lu}?\p{Ll}+(?:ed|en|ing)|Aware|Free|Style|Like|Specific|Agnostic|Level|Efficient|Powered|Centric|Only|As|Wise|Driven|to|To)(?:$|-)/u;
/** Nothing, or a tail of small letters. Catches `-based`; refuses `-SC`. */
const SMALL_TAIL = /^(?:[-\u2010-\u2013][\p{Ll}-]+)?$/u;
/** Sizes, versions and the like. Catches `50`, `v2`, `7b`, `8x7b`, `instruct`, `b0`; refuses `adapter`, `vl`. */
const VERSION =
  /^(?:v?\d+(?:\.\d+)?[bmk]?|\d+x\d+b|[a-z]?\d+|instruct|chat|base|large|small|tiny|mini|nano|pro|turbo|flash|sonnet|opus|haiku|ultra|preview|thinking|max|plus|xl|xxl|lite|[a-z])$/;
/** A piece that runs from name to version. Catches `llama2`, `qwen2.5`, `yolov8`; refuses `pg`, `3d`. */
const NUMBERED = /^(\p{L}{2,}?)(v?\d[\d.]*\p{L}?)$/u;

const LONGEST_EDITION = 8;

/** The only part of a word that is not cut. */
function partOf(text: string, fold: string, words: Words, forms: Trie): Part {
  const isPlain = PLAIN.test(fold);
  return {
    start: 0,
    end: text.length,
    text,
    fold,
    ending3: hashLetters(fold, fold.length - 3, fold.length),
    ending5: hashLetters(fold, fold.length - 5, fold.length),
    beginning: hashLetters(fold, 0, 4),
    letters: readLetters(fold),
    hash: hashWord(fold),
    node: walk(forms, ROOT, fold),
    begins: true,
    ends: true,
    endsName: true,
    isHead: words.heads.has(fold),
    isSolo: words.solo.has(fold),
    isVersion: (!isPlain || fold.length <= LONGEST_EDITION) && VERSION.test(fold),
    numbered: isPlain ? null : (NUMBERED.exec(fold)?.[1] ?? null),
    scored: unscored(),
  };
}

/** What the rest of the word allows to begin and to end at the part. */
function edgesOf(
  word: string,
  start: number,
  end: number,
  isFirst: boolean,
): Pick<Part, 'begins' | 'ends' | 'endsName'> {
  const after = word.slice(end + 1);
  return {
    begins: isFirst || SMALL.test(word.slice(0, start - 1)),
    ends: end === word.length || SMALL.test(after) || TAIL.test(after),
    endsName: end === word.length || SMALL_TAIL.test(word.slice(end)),
  };
}
