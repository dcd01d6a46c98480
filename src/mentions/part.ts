// A part of a word between hyphens in, everything that its letters and its place in the word say out.
import { hashWord } from './features/feature-set.ts';
import { foldPiece } from './fold.ts';
import { type Letters, readLetters } from './fold-numbers.ts';
import { ROOT, type Trie, valuesAt, walk } from './lexicon/trie.ts';
import { PLACE } from './row.ts';
import { headKind, SOLO, type Words } from './words.ts';

export interface Part {
  readonly text: string;
  readonly fold: string;
  /** What Words.lists holds of its lower case, and Words.folded of its fold. */
  readonly lists: number;
  readonly folded: number;
  /** The letters of a name that a version is written to, or null. */
  readonly numbered: string | null;
}

/** A part just read, with what the steps ask of every part: see row.ts. */
export interface ReadPart {
  readonly part: Part;
  /** Bits of PART. */
  readonly bits: number;
  readonly places: number;
  readonly hash: number;
  readonly node: number;
  readonly letters: Letters;
  readonly own: number;
}

/** Bits of what a part is. */
export const PART = {
  /** A form of the lexicon may begin with it, and may end with it, as far as the rest of the word tells. */
  begins: 1,
  ends: 2,
  /** A name found elsewhere may end with it. */
  endsName: 4,
  /** The last word of a term, and one that is a term by itself. */
  head: 8,
  solo: 16,
  /** A size, version or the like. */
  version: 32,
  /** By itself a form of the lexicon. */
  form: 64,
} as const;

/** Where a word is cut. Catches the hyphens of `state-of-the-art`; refuses the dot of `3.5`. */
const CUT = /[-\u2010-\u2013_]/;
/** Most parts, of which less must be asked. Catches `model`; refuses `v2`. */
const PLAIN = /^[a-z]+$/;

/** A word as written, and what Words.lists holds of its lower case. */
interface ListedText {
  readonly text: string;
  readonly lists: number;
}

/** Gives the part of a word that is not cut. */
export type PartOfWord = (word: string) => ReadPart;

/** Parts of a word that is cut are what they are as words of their own, but for their place. */
export function readParts(
  listed: ListedText,
  words: Words,
  forms: Trie,
  partOfWord: PartOfWord,
): ReadPart[] {
  const word = listed.text;
  if (!CUT.test(word)) return [partOf(listed, foldPiece(word), words, forms)];
  const parts: ReadPart[] = [];
  let start = 0;
  for (const text of word.split(CUT)) {
    const end = start + text.length;
    if (text !== '') {
      const own = partOfWord(text);
      const edges = edgesOf(word, start, end, parts.length === 0);
      parts.push({ ...own, bits: (own.bits & ~EDGES) | edges, places: start * PLACE + end });
    }
    start = end + 1;
  }
  return parts.length > 0 ? parts : [partOf(listed, foldPiece(word), words, forms)];
}

const EDGES = PART.begins | PART.ends | PART.endsName;

/** A word that is data, not language: neither cut nor folded. */
export function readData(text: string, words: Words, forms: Trie): ReadPart {
  return partOf({ text, lists: 0 }, text, words, forms);
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
function partOf({ text, lists }: ListedText, fold: string, words: Words, forms: Trie): ReadPart {
  const isPlain = PLAIN.test(fold);
  const node = walk(forms, ROOT, fold);
  const folded = words.folded.get(fold) ?? 0;
  const isVersion = (!isPlain || fold.length <= LONGEST_EDITION) && VERSION.test(fold);
  const bits =
    EDGES |
    (headKind(folded) >= 0 ? PART.head : 0) |
    (folded & SOLO ? PART.solo : 0) |
    (isVersion ? PART.version : 0) |
    (valuesAt(forms, node) ? PART.form : 0);
  return {
    part: {
      text,
      fold,
      lists,
      folded,
      numbered: isPlain ? null : (NUMBERED.exec(fold)?.[1] ?? null),
    },
    bits,
    places: 0,
    hash: hashWord(fold),
    node,
    letters: readLetters(fold),
    own: 0,
  };
}

/** Bits of what the rest of the word allows to begin and to end at the part. */
function edgesOf(word: string, start: number, end: number, isFirst: boolean): number {
  const after = word.slice(end + 1);
  const isLast = end === word.length;
  return (
    (isFirst || SMALL.test(word.slice(0, start - 1)) ? PART.begins : 0) |
    (isLast || SMALL.test(after) || TAIL.test(after) ? PART.ends : 0) |
    (isLast || SMALL_TAIL.test(word.slice(end)) ? PART.endsName : 0)
  );
}
