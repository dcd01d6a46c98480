// What a part's own letters say to the tagger, summed once for each distinct part and kept as long as the vocabulary
// keeps its words: for two ages.
import { type Part, type Scored, unscored } from '../part.ts';
import { LONGEST_WORD } from '../word.ts';
import type { Words } from '../words.ts';
import type { TaggerModel } from './model.ts';
import { addRow, doubled } from './packed-sums.ts';
import { OFFSETS, type PartText, partNumbers } from './part-features.ts';
import type { WordClasses } from './word-classes.ts';

const DATA: PartText = { text: 'data', fold: 'data' };

export interface PartScoresOptions {
  readonly model: TaggerModel;
  /** The model's rows, packed: `width` numbers each. */
  readonly rows: Int32Array;
  readonly width: number;
  readonly words: Words;
  readonly classes: WordClasses;
}

export class PartScores {
  readonly #options: PartScoresOptions;
  /** Numbers of a part: a row for each of OFFSETS, the last first. */
  readonly size: number;
  /** Where they lie, from `placeOf` on. */
  sums = new Int32Array(1 << 16);
  #before = new Int32Array(1 << 16);
  #used = 0;
  #age = 0;
  /** Long runs of letters are met once and kept by nobody: all share the sums of one. */
  readonly #data = unscored();

  constructor(options: PartScoresOptions) {
    this.#options = options;
    this.size = OFFSETS.length * options.width;
  }

  /** To be told the vocabulary's age before the parts of a text. */
  enter(age: number): void {
    if (age === this.#age) return;
    [this.sums, this.#before] = [this.#before, this.sums];
    this.#used = 0;
    this.#age = age;
  }

  /** Where the part's numbers begin in `sums`, which may be another array after it. */
  placeOf(part: Part): number {
    const { scored } = part;
    if (scored.age !== this.#age) this.#score(part, scored);
    return scored.at;
  }

  #score(part: Part, scored: Scored): void {
    if (part.text.length <= LONGEST_WORD) {
      this.#keep(part, scored);
      return;
    }
    if (this.#data.age !== this.#age) this.#keep(DATA, this.#data);
    scored.at = this.#data.at;
    scored.age = this.#age;
  }

  /** The sums of the age before, or new ones. */
  #keep(part: PartText, scored: Scored): void {
    const { size } = this;
    const at = this.#used;
    this.#used += size;
    if (this.#used > this.sums.length) this.sums = doubled(this.sums);
    if (scored.age === this.#age - 1) {
      this.sums.set(this.#before.subarray(scored.at, scored.at + size), at);
    } else {
      this.sums.fill(0, at, at + size);
      this.#sum(part, at);
    }
    scored.at = at;
    scored.age = this.#age;
  }

  #sum(part: PartText, at: number): void {
    const { model, rows, width, words, classes } = this.#options;
    for (const number of partNumbers(part, words, classes)) {
      const slot = model.parts.find(number);
      if (slot < 0) continue;
      let row = model.parts.firstRow(slot) * width;
      // Offset -2 tells of the place two after it, and so on: the last comes first.
      let to = at + this.size - width;
      for (let told = model.parts.offsets(slot); told > 0; told >>= 1) {
        if (told & 1) {
          addRow(this.sums, to, rows, row, width);
          row += width;
        }
        to -= width;
      }
    }
  }
}
