// What the steps share: a paper's two texts as one row of tokens, each cut at its hyphens into pieces.
import type { Field, Range } from '../model/mention.ts';
import type { Gap } from './gap.ts';
import type { Part } from './part.ts';
import type { Word } from './word.ts';

/** A word as written: `Qwen2-VL-7B`, `pass@1`, `C++` are one token each. Offsets index the field's display text. */
export interface Token {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** What its letters say, shared by all tokens written alike. */
  readonly word: Word;
  /** What stands between the token before and this one; a field's first token has a line break. */
  readonly gap: Gap;
  /** Nothing but blanks or a possessive s before it: a name may run on from the token before. */
  readonly runsOn: boolean;
  /** Index of its first piece, and of the first piece of the next token. */
  readonly pieces: number;
  readonly piecesEnd: number;
}

/** A part of a token between hyphens, which are folded for comparison: `Experts` is `expert`. */
export interface Piece {
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** What its letters say, shared by all pieces written alike. */
  readonly part: Part;
}

export interface Document {
  readonly texts: Readonly<Record<Field, string>>;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each token. */
  readonly sentenceOf: readonly number[];
}

export interface Sentence extends Range {
  readonly field: Field;
  readonly firstToken: number;
  readonly endToken: number;
  /** Title case or capitals throughout: letters' case says nothing here. */
  readonly shouted: boolean;
}

/** A run of whole or part tokens, by pieces: half-open. */
export interface PieceSpan {
  readonly from: number;
  readonly to: number;
}
