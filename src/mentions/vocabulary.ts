// The words met so far. Asked by place in a text, so that a word met before costs no new string.
import { readUnits } from '../text/units.ts';
import { Gaps } from './gap.ts';
import type { Lexicon } from './lexicon/compile.ts';
import type { ReadPart } from './part.ts';
import { LONGEST_WORD, type ReadWord, readWord, type Word } from './word.ts';
import { WordRows } from './word-rows.ts';
import type { Words } from './words.ts';

/** So many distinct words make a generation: those not met in the one after it are forgotten, which costs time only. */
const GENERATION = 25_000;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const HASHES_DIFFER = 0x9e3779b1;

/**
 * The words met lately, in two generations. A word's letters are two 32-bit hashes, which stand for them. Words that a
 * text uses again pass from the older generation to the younger as they are; the others go with the older.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #lists: Words;
  /** What stands between words. */
  readonly gaps: Gaps;
  /** What stands for a word before a field's first and after its last. */
  readonly fieldStart: Word;
  readonly fieldEnd: Word;
  #young = new WordRows();
  readonly #unitsOfPart = new Uint16Array(LONGEST_WORD);

  constructor(lexicon: Lexicon, lists: Words) {
    this.#lexicon = lexicon;
    this.#lists = lists;
    this.gaps = new Gaps((sign) => this.#read(sign).word);
    this.fieldStart = this.#read('^').word;
    this.fieldEnd = this.#read('$').word;
  }

  /** The younger generation: the rows of all words asked for since the last `tidy`. */
  get rows(): WordRows {
    return this.#young;
  }

  /** Between two texts: begins a generation where the younger is full. */
  tidy(): void {
    if (this.#young.size < GENERATION) return;
    this.#young.before = undefined;
    this.#young = new WordRows(this.#young);
  }

  /** The word of these letters. */
  word(text: string): Word {
    const word = this.#young.words[this.rowAt(text, readUnits(text), 0, text.length)];
    return word ?? this.#read(text).word;
  }

  /** The row of the word that stands at these offsets of the text and its units. */
  rowAt(text: string, units: Uint16Array, start: number, end: number): number {
    if (end - start > LONGEST_WORD)
      return this.#young.addUnfound(this.#read(text.slice(start, end)));
    let first = FNV_START;
    let second = end - start;
    for (let i = start; i < end; i++) {
      const unit = units[i] ?? 0;
      first = Math.imul(first ^ unit, FNV_PRIME);
      second = Math.imul(second + unit, HASHES_DIFFER) ^ (second >>> 13);
    }
    const row = this.#young.find(first, second);
    return row >= 0 ? row : this.#keep(first, second, text, start, end);
  }

  #keep(first: number, second: number, text: string, start: number, end: number): number {
    const older = this.#young.before;
    const from = older ? older.find(first, second) : -1;
    if (older && from >= 0) return this.#young.take(first, second, older, from);
    return this.#young.add(first, second, this.#read(lettersOf(text, start, end)));
  }

  #read(text: string): ReadWord {
    return readWord(text, this.#lists, this.#lexicon.trie, (word) => this.#partOf(word));
  }

  /** Asked while a text's units are in use: these letters get units of their own. */
  #partOf(word: string): ReadPart {
    const units = this.#unitsOfPart;
    for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
    return this.#young.readPart(this.rowAt(word, units, 0, word.length));
  }
}

/** Up to so many letters V8 copies when it cuts them out; of more it would hold on to the whole text. */
const LONGEST_COPIED = 12;

/** Letters of their own. */
function lettersOf(text: string, start: number, end: number): string {
  let letters = '';
  for (let at = start; at < end; at += LONGEST_COPIED)
    letters += text.slice(at, Math.min(at + LONGEST_COPIED, end));
  return letters;
}
