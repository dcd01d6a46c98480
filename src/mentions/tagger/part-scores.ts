// What a part's own letters say to the tagger, summed once for each distinct part and kept beside its word.

import { OWN, ROW, SCORED } from '../row.ts';
import { widened } from '../widened.ts';
import { LONGEST_WORD } from '../word.ts';
import type { WordRows } from '../word-rows.ts';
import type { Words } from '../words.ts';
import type { TaggerModel } from './model.ts';
import { addWeights, rowWidth, sumWidth } from './packed-sums.ts';
import { OFFSETS, type PartText, partNumbers } from './part-features.ts';
import type { WordClasses } from './word-classes.ts';

/** What long runs of letters are to the tagger. */
const DATA = 'data';

/** Numbers that a generation has room for to begin with. */
const LEAST_SUMS = 1 << 14;

export interface PartScoresOptions {
  readonly model: TaggerModel;
  /** The model's rows, packed: see packed-sums.ts. */
  readonly rows: Int32Array;
  readonly tags: number;
  readonly words: Words;
  readonly classes: WordClasses;
}

export class PartScores {
  readonly #options: PartScoresOptions;
  /** Numbers of a part: sums for each of OFFSETS, the last first. */
  readonly size: number;
  readonly #sumWidth: number;
  readonly #rowWidth: number;
  readonly #data: PartText;

  constructor(options: PartScoresOptions) {
    this.#options = options;
    const { lists, folded } = options.words;
    this.#data = {
      text: DATA,
      fold: DATA,
      lists: lists.get(DATA) ?? 0,
      folded: folded.get(DATA) ?? 0,
    };
    this.#rowWidth = rowWidth(options.tags);
    this.#sumWidth = sumWidth(options.tags);
    this.size = OFFSETS.length * this.#sumWidth;
  }

  /** Where the numbers of the row's part begin in `words.sums`, which may be another array after it. */
  placeOf(words: WordRows, row: number): number {
    const scored = words.numbers[row * ROW + SCORED] ?? 0;
    return scored > 0 ? scored - 1 : this.#keep(words, row, scored);
  }

  /** Those of the part as a word of its own, those that the generation before has, or new ones. */
  #keep(words: WordRows, row: number, scored: number): number {
    const own = words.numbers[row * ROW + OWN] ?? 0;
    const at = own > 0 ? this.placeOf(words, own - 1) : this.#add(words, row, scored);
    words.numbers[row * ROW + SCORED] = at + 1;
    return at;
  }

  #add(words: WordRows, row: number, scored: number): number {
    const { size } = this;
    const at = words.sumsTaken;
    words.sumsTaken += size;
    if (words.sumsTaken > words.sums.length)
      words.sums = widened(words.sums, Math.max(LEAST_SUMS, 2 * words.sumsTaken));
    if (scored < 0 && words.before) {
      const older = words.before.sums;
      for (let k = 0; k < size; k++) words.sums[at + k] = older[k - 1 - scored] ?? 0;
    } else this.#sum(words.parts[row] ?? this.#data, words.sums, at);
    return at;
  }

  #sum(part: PartText, sums: Int32Array, at: number): void {
    const { model, rows, classes } = this.#options;
    const width = this.#rowWidth;
    const read = part.text.length > LONGEST_WORD ? this.#data : part;
    for (const number of partNumbers(read, classes)) {
      const slot = model.parts.find(number);
      if (slot < 0) continue;
      let row = model.parts.firstRow(slot) * width;
      // Offset -2 tells of the place two after it, and so on: the last comes first.
      let to = at + this.size - this.#sumWidth;
      for (let told = model.parts.offsets(slot); told > 0; told >>= 1) {
        if (told & 1) {
          addWeights(sums, to, rows, row, width);
          row += width;
        }
        to -= this.#sumWidth;
      }
    }
  }
}
