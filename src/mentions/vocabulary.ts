// The words met so far. Asked by place in a text, so that a word met before costs no new string.
import { readUnits } from '../text/units.ts';
import { Gaps } from './gap.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { readWord, type Word } from './word.ts';
import { WordTable } from './word-table.ts';
import type { Words } from './words.ts';

/** So many distinct words make a generation: those not met in the one after it are forgotten, which costs time only. */
const GENERATION = 15_000;
/** Longer ones are seldom met twice. */
const LONGEST_KEPT = 60;
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
  #young = new WordTable();
  #old = new WordTable();
  #age = 0;
  readonly #unitsOfPart = new Uint16Array(LONGEST_KEPT);

  constructor(lexicon: Lexicon, lists: Words) {
    this.#lexicon = lexicon;
    this.#lists = lists;
    this.gaps = new Gaps((sign) => this.#read(sign));
    this.fieldStart = this.#read('^');
    this.fieldEnd = this.#read('$');
  }

  /** Between two texts: begins a generation where the younger is full. */
  tidy(): void {
    if (this.#young.size < GENERATION) return;
    const forgotten = this.#old;
    this.#old = this.#young;
    this.#young = forgotten;
    this.#young.clear();
    this.#age++;
  }

  /** The number of the younger generation: what others keep about words they keep for two of them. */
  get age(): number {
    return this.#age;
  }

  /** The word of these letters. */
  word(text: string): Word {
    return this.wordAt(text, readUnits(text), 0, text.length);
  }

  /** The word that stands at these offsets of the text and its units. */
  wordAt(text: string, units: Uint16Array, start: number, end: number): Word {
    if (end - start > LONGEST_KEPT) return this.#read(text.slice(start, end));
    let first = FNV_START;
    let second = end - start;
    for (let i = start; i < end; i++) {
      const unit = units[i] ?? 0;
      first = Math.imul(first ^ unit, FNV_PRIME);
      second = Math.imul(second + unit, HASHES_DIFFER) ^ (second >>> 13);
    }
    return this.#young.get(first, second) ?? this.#keep(first, second, text, start, end);
  }

  #keep(first: number, second: number, text: string, start: number, end: number): Word {
    const word = this.#old.get(first, second) ?? this.#read(text.slice(start, end));
    this.#young.add(first, second, word);
    return word;
  }

  #read(text: string): Word {
    return readWord(text, this.#lists, this.#lexicon.trie, (part) => this.#wordOfPart(part));
  }

  /** Asked while a text's units are in use: these letters get units of their own. */
  #wordOfPart(text: string): Word {
    const units = this.#unitsOfPart;
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    return this.wordAt(text, units, 0, text.length);
  }
}
